package io.github.candor.author;

import io.github.candor.problem.Problems;
import io.github.candor.read.front.FrontMatter;
import io.github.candor.read.front.TextFile;
import io.github.candor.read.yaml.YamlValue;
import java.util.List;

/** Gives keys of the front matter of one file a value, on a line of their own. */
final class FrontMatterEdit {
    private final String file;

    /** Keeps the name of the file, for messages. */
    FrontMatterEdit(String file) {
        this.file = file;
    }

    /**
     * Returns {@code text} with {@code key} saying {@code value}. A key that is there already is filled in where it stands;
     * a new one comes behind the last of {@code before} that is there, else first.
     *
     * @param value as YAML
     */
    SourceText put(SourceText text, String key, String value, List<String> before) throws AuthorException {
        YamlValue.Mapping keys = keys(text);
        int behind = 1;
        for (YamlValue.Entry entry : keys.entries()) {
            if (entry.key().text().equals(key)) {
                return fill(text, entry, value);
            }
            behind = before.contains(entry.key().text()) ? Math.max(behind, endOf(text, entry)) : behind;
        }
        int indent = keys.entries().get(0).key().place().column() - 1;
        return text.insert(behind, List.of(" ".repeat(indent) + key + ": " + value));
    }

    private YamlValue.Mapping keys(SourceText text) throws AuthorException {
        FrontMatter matter = FrontMatter.split(new TextFile(file, text.plain()), new Problems());
        if (matter == null || matter.keys().isEmpty()) {
            throw new AuthorException(file + ": there is no front matter that could be edited.");
        }
        int line = matter.keys().entries().get(0).key().place().line() - 1;
        if (text.line(line).stripLeading().startsWith("{")) {
            throw new AuthorException(file + ": front matter between braces cannot be edited; write a key a line.");
        }
        return matter.keys();
    }

    /** Keeps a comment behind the value, and blanks in front of it. */
    private SourceText fill(SourceText text, YamlValue.Entry entry, String value) throws AuthorException {
        int line = entry.key().place().line() - 1;
        String old = text.line(line);
        int colon = old.indexOf(
                ':', entry.key().place().column() - 1 + entry.key().text().length());
        String rest = old.substring(colon + 1);
        if (!entry.value().isEmpty() || !rest.strip().matches("(?:#.*)?")) {
            throw new AuthorException(
                    file + ":" + (line + 1) + ": \"" + entry.key().text() + "\" has a value already.");
        }
        String comment = rest.isBlank() ? "" : " " + rest.strip();
        return text.replace(line, old.substring(0, colon + 1) + " " + value + comment);
    }

    /** Returns the line behind the last one of an entry; lines that are indented belong to it. */
    private static int endOf(SourceText text, YamlValue.Entry entry) {
        int line = Math.max(entry.key().place().line(), entry.value().place().line());
        int indent = entry.key().place().column() - 1;
        while (belongs(text.line(line), indent)) {
            line++;
        }
        return line;
    }

    private static boolean belongs(String line, int indent) {
        int blanks = line.length() - line.stripLeading().length();
        boolean isItem = blanks == indent && line.startsWith("- ", blanks);
        return !line.isBlank() && (blanks > indent || isItem || line.matches("\\s*[}\\]].*"));
    }
}
