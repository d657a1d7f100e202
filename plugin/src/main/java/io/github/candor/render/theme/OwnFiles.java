package io.github.candor.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The user's folder of files that stand before those of the theme.
 *
 * @param folder as the user calls it
 */
record OwnFiles(Path folder) {
    /** What an author's new entries begin with lies beside the theme's files but is none of them. */
    private static final Set<String> FOR_AUTHORS = Set.of("incident.md", "maintenance.md");

    private static final Pattern LANGUAGE = Pattern.compile("i18n/([^/]+)\\.properties");

    /**
     * Returns the files with words for a language that the theme does not have.
     *
     * @throws TemplateException if any other file replaces none of {@code theirs}
     */
    NavigableSet<String> languages(NavigableSet<String> theirs) {
        NavigableSet<String> languages = new TreeSet<>();
        for (String name : names()) {
            if (Files.isSymbolicLink(folder.resolve(name))) {
                throw link(name);
            }
            if (LANGUAGE.matcher(name).matches()) {
                requireTag(name);
                languages.add(name);
            } else if (!theirs.contains(name) && !FOR_AUTHORS.contains(name)) {
                throw new TemplateException(
                        shownName(name) + ": replaces no file of the theme. It has: " + String.join(", ", theirs),
                        null);
            }
        }
        return languages;
    }

    /** Returns what the user calls the file {@code name}. */
    String shownName(String name) {
        return folder.getFileName() + "/" + name;
    }

    /**
     * Opens the file {@code name}.
     *
     * @throws TemplateException if it is a link, which could lead out of the folder, or a pipe, which would never end
     */
    InputStream open(String name) throws IOException {
        Path path = folder.resolve(name);
        for (Path part = path; part != null && !part.equals(folder); part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                throw link(name);
            }
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new TemplateException(shownName(name) + ": is not a plain file. Put one here.", null);
        }
        return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    }

    private TemplateException link(String name) {
        return new TemplateException(shownName(name) + ": is a link. Put the file itself here.", null);
    }

    /**
     * Returns {@code bytes} of the file {@code name} as text.
     *
     * @throws TemplateException with the line of the first byte that is not UTF-8
     */
    String text(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            long line = out.flip().chars().filter(c -> c == '\n').count() + 1;
            throw new TemplateException(shownName(name) + ":" + line + ": is not UTF-8. Save the file in UTF-8.", null);
        }
        return out.flip().toString();
    }

    private NavigableSet<String> names() {
        try {
            return Theme.below(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + folder, e);
        }
    }

    private void requireTag(String name) {
        Matcher matcher = LANGUAGE.matcher(name);
        String written = matcher.matches() ? matcher.group(1) : "";
        String tag = Locale.forLanguageTag(written.replace('_', '-')).toLanguageTag();
        if (!tag.equals(written)) {
            throw new TemplateException(
                    shownName(name) + ": \"" + written + "\" is not the tag of a language. "
                            + (tag.equals("und") ? "Name the file like de or pt-BR." : "Did you mean \"" + tag + "\"?"),
                    null);
        }
    }
}
