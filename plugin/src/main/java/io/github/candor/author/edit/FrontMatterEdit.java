package io.github.candor.author.edit;

import io.github.candor.problem.Problems;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.file.FrontMatter;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.yaml.YamlValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives keys of the front matter of one file a value, on a line of their own. */
final class FrontMatterEdit {
    /** A key and its value on one line. */
    private static final Pattern LINE = Pattern.compile(
            "(?<head>\\s*[\"']?\\w+[\"']?\\s*:)\\s+(?:\"[^\"]*\"|'[^']*'|[^\\s\"'#|>&*!][^#]*?)(?:\\s+(?<comment>#.*)|\\s*)");

    private final String file;

    /** Keeps the name of the file, for messages. */
    FrontMatterEdit(String file) {
        this.file = file;
    }

    /**
     * Returns {@code text} with {@code key} saying {@code value}. A key that is there already is filled in where it stands;
     * a new one comes after the last of {@code before} that is there, else first.
     *
     * @param value as YAML
     */
    SourceText put(SourceText text, String key, String value, List<String> before) {
        FrontMatter matter = matter(text);
        YamlValue.Mapping keys = matter.keys();
        int after = 1;
        for (YamlValue.Entry entry : keys.entries()) {
            if (entry.key().text().equals(key)) {
                return fill(text, entry, value);
            }
            after = before.contains(entry.key().text()) ? Math.max(after, endOf(text, matter, entry)) : after;
        }
        int indent = keys.entries().get(0).key().place().column() - 1;
        return text.insert(after, List.of(" ".repeat(indent) + key + ": " + value));
    }

    /** Returns {@code text} with {@code key} saying {@code value} as {@link #put}, or in place of what it says. */
    SourceText set(SourceText text, String key, String value, List<String> before) {
        YamlValue.Entry entry = find(text, key);
        if (entry == null || entry.value().isEmpty()) {
            return put(text, key, value, before);
        }
        Written old = written(text, entry);
        return text.replace(old.line(), old.head() + " " + value + old.comment());
    }

    /** Returns {@code text} without {@code key}, or as it is where there is none; a comment beside it stays. */
    SourceText remove(SourceText text, String key) {
        YamlValue.Entry entry = find(text, key);
        if (entry == null || entry.value().isEmpty()) {
            return text;
        }
        Written old = written(text, entry);
        return old.comment().isEmpty()
                ? text.without(old.line())
                : text.replace(old.line(), old.head() + old.comment());
    }

    private YamlValue.@Nullable Entry find(SourceText text, String key) {
        return matter(text).keys().entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** A key with a value on its own line, counted from 0: what stands up to the colon, and after the value. */
    private record Written(int line, String head, String comment) {}

    private Written written(SourceText text, YamlValue.Entry entry) {
        int line = entry.key().place().line() - 1;
        Matcher parts = LINE.matcher(text.line(line));
        if (!parts.matches() || endOf(text, matter(text), entry) > line + 1) {
            throw new RefusalException(file + ":" + (line + 1) + ": \""
                    + entry.key().text() + "\" is not written on a line of its own; change it by hand.");
        }
        String comment = parts.group("comment");
        return new Written(line, parts.group("head"), comment == null ? "" : " " + comment);
    }

    private FrontMatter matter(SourceText text) {
        FrontMatter matter = FrontMatter.split(new TextFile(file, text.plain()), new Problems());
        if (matter == null || matter.keys().isEmpty()) {
            throw new RefusalException(file + ": there is no front matter that could be edited.");
        }
        int line = matter.keys().entries().get(0).key().place().line() - 1;
        if (text.line(line).stripLeading().startsWith("{")) {
            throw new RefusalException(file + ": front matter between braces cannot be edited; write a key a line.");
        }
        return matter;
    }

    /** Keeps a comment after the value, and spaces in front of it. */
    private SourceText fill(SourceText text, YamlValue.Entry entry, String value) {
        int line = entry.key().place().line() - 1;
        String old = text.line(line);
        int colon = old.indexOf(
                ':', entry.key().place().column() - 1 + entry.key().text().length());
        String rest = old.substring(colon + 1);
        if (!entry.value().isEmpty() || !rest.strip().matches("(?:#.*)?")) {
            throw new RefusalException(
                    file + ":" + (line + 1) + ": \"" + entry.key().text() + "\" has a value already.");
        }
        String comment = rest.isBlank() ? "" : " " + rest.strip();
        return text.replace(line, old.substring(0, colon + 1) + " " + value + comment);
    }

    /** Returns the line after the last one of an entry: what stands before the next key, but for blank lines and comments. */
    private static int endOf(SourceText text, FrontMatter matter, YamlValue.Entry entry) {
        int first = entry.key().place().line();
        int end = matter.keys().entries().stream()
                .mapToInt(one -> one.key().place().line() - 1)
                .filter(line -> line >= first)
                .min()
                .orElse(matter.bodyLine() - 2);
        int indent = entry.key().place().column() - 1;
        while (end > first && isBetween(text.line(end - 1), indent)) {
            end--;
        }
        return end;
    }

    /** Returns whether a line belongs to none of the keys above and below it. */
    private static boolean isBetween(String line, int indent) {
        int spaces = line.length() - line.stripLeading().length();
        return line.isBlank() || (spaces <= indent && line.startsWith("#", spaces));
    }
}
