package io.github.candor.render.theme;

import io.github.candor.model.Sha256;
import io.github.candor.problem.HiddenText;
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

    /** Of a picture, a style or words; it is held in memory as a whole. */
    private static final int LARGEST = 5 << 20;

    /** Templates are compiled in time that grows with the square of their lines. */
    private static final int LARGEST_TEMPLATE = 64 << 10;

    private static final int MOST_LINES = 5_000;

    /** How the name of a template ends; without it the name is that of the file which the template makes. */
    static final String TEMPLATE = ".mustache";

    /** Where files lie that are copied to the site, or templates of such files. */
    private static final Set<String> COPIED = Set.of("styles", "scripts", "static");

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|ico|jpe?g|gif|webp|avif|woff2?)");

    private static final Pattern LANGUAGE = Pattern.compile("i18n/([^/]+)\\.properties");

    /**
     * Returns the files that stand for a template of the theme, like {@code styles/site.css} for that of the style sheet.
     *
     * @throws TemplateException if the template is replaced as well
     */
    NavigableSet<String> finished(NavigableSet<String> theirs) {
        NavigableSet<String> finished = new TreeSet<>();
        NavigableSet<String> ours = names();
        for (String name : ours) {
            if (COPIED.contains(first(name)) && !theirs.contains(name) && theirs.contains(name + TEMPLATE)) {
                if (ours.contains(name + TEMPLATE)) {
                    throw new TemplateException(
                            shownName(name) + ": is what " + shownName(name + TEMPLATE)
                                    + " makes. Keep one of the two.",
                            null);
                }
                finished.add(name);
            }
        }
        return finished;
    }

    /**
     * Returns the files that stand beside those of the theme: words for a language that it does not have, and rules of the
     * user's own.
     *
     * @throws TemplateException if any other file replaces none of {@code theirs}
     */
    NavigableSet<String> additions(NavigableSet<String> theirs) {
        NavigableSet<String> additions = new TreeSet<>();
        for (String name : names()) {
            if (Files.isSymbolicLink(folder.resolve(name))) {
                throw link(name);
            }
            if (LANGUAGE.matcher(name).matches()) {
                requireTag(name);
                additions.add(name);
            } else if (name.equals(NearestFile.OWN_STYLE)) {
                additions.add(name);
            } else if (!theirs.contains(name) && !FOR_AUTHORS.contains(name)) {
                throw new TemplateException(
                        shownName(name) + ": replaces no file of the theme. " + NearestFile.advice(name, theirs), null);
            }
        }
        return additions;
    }

    /**
     * Reads every file once, so that what is wrong with one is found whether or not it is needed now.
     *
     * @throws TemplateException if one cannot be used
     */
    void check() {
        for (String name : names()) {
            try {
                byte[] bytes = bytes(name);
                String text = PICTURE.matcher(name).matches() ? "" : text(name, bytes);
                if (name.endsWith(".properties")) {
                    new ThemeFile(shownName(name), text).properties();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("reading " + shownName(name), e);
            }
        }
    }

    /**
     * Returns a digest of all names and contents.
     *
     * @throws TemplateException if one cannot be used
     */
    String digest() {
        StringBuilder all = new StringBuilder();
        for (String name : names()) {
            try {
                all.append(name).append('\0').append(Sha256.hex(bytes(name))).append('\0');
            } catch (IOException e) {
                throw new UncheckedIOException("reading " + shownName(name), e);
            }
        }
        return Sha256.hex(all.toString());
    }

    /** Returns what the user calls the file {@code name}. */
    String shownName(String name) {
        return folder.getFileName() + "/" + name;
    }

    /**
     * Returns the content of the file {@code name}.
     *
     * @throws TemplateException if it is a link, which could lead out of the folder, a pipe, which would never end, or too
     *     large to be meant
     */
    byte[] bytes(String name) throws IOException {
        int most = isTemplate(name) ? LARGEST_TEMPLATE : LARGEST;
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new TemplateException(
                        shownName(name) + ": has over " + most + " bytes, which is as many as are allowed. Shorten it.",
                        null);
            }
            return bytes;
        }
    }

    private InputStream open(String name) throws IOException {
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
     * Returns {@code bytes} of the file {@code name} as text, without a byte order mark.
     *
     * @throws TemplateException with the line of the first byte that is not UTF-8, or of the first hidden character
     */
    String text(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            long line = out.flip().chars().filter(c -> c == '\n').count() + 1;
            throw new TemplateException(shownName(name) + ":" + line + ": is not UTF-8. Save the file in UTF-8.", null);
        }
        String read = out.flip().toString();
        String text = read.startsWith("\uFEFF") ? read.substring(1) : read;
        refuseHidden(name, text.replace("\r\n", "\n").replace('\r', '\n'));
        if (isTemplate(name) && text.chars().filter(c -> c == '\n').count() > MOST_LINES) {
            throw new TemplateException(
                    shownName(name) + ": has over " + MOST_LINES
                            + " lines, which is as many as are allowed. Shorten it.",
                    null);
        }
        return text;
    }

    private void refuseHidden(String name, String text) {
        int hidden = HiddenText.indexIn(text, 0);
        if (hidden >= 0) {
            long line = text.chars().limit(hidden).filter(c -> c == '\n').count() + 1;
            throw new TemplateException(
                    shownName(name) + ":" + line + ": has a hidden character ("
                            + HiddenText.name(text.codePointAt(hidden))
                            + "). Delete it; retype the line if it cannot be seen.",
                    null);
        }
    }

    private static boolean isTemplate(String name) {
        return name.endsWith(TEMPLATE);
    }

    private static String first(String name) {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    private NavigableSet<String> names() {
        try {
            return ThemeNames.below(folder);
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
