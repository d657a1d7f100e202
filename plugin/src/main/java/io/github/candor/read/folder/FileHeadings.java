package io.github.candor.read.folder;

import io.github.candor.model.EntryId;
import io.github.candor.read.file.TextCut;
import io.github.candor.read.front.EntryFile;
import io.github.candor.read.markdown.HeadingNames;
import io.github.candor.read.markdown.Uncommented;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the headings of files are called in links; a file is read for it only if a link names one. */
final class FileHeadings {
    private static final Pattern PAGE = Pattern.compile("(?:(?:incidents|maintenance|notices)/)?([^/]+)/?");

    private final Set<String> files;
    private final Map<String, String> filesById = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Function<String, @Nullable String> texts;

    /**
     * Keeps where to look.
     *
     * @param files names of all files of entries and pages
     * @param texts gives the text of a file; null if it cannot be read, which has been reported
     */
    FileHeadings(Set<String> files, Function<String, @Nullable String> texts) {
        files.forEach(file -> filesById.put(EntryFile.idOf(file), file));
        this.files = Set.copyOf(filesById.values());
        this.texts = texts;
    }

    /** Returns the file that a page or a file of the site comes from, or null for a page of Candor's own. */
    @Nullable
    String fileOf(String path) {
        if (path.endsWith(".md")) {
            return files.contains(path) ? path : null;
        }
        Matcher page = PAGE.matcher(path);
        return page.matches() && EntryId.isValid(page.group(1)) ? filesById.get(page.group(1)) : null;
    }

    /** Returns the names of the headings in {@code file}, or null if it cannot be read. */
    @Nullable
    Set<String> of(String file) {
        if (!known.containsKey(file)) {
            String text = texts.apply(file);
            if (text == null) {
                return null;
            }
            String body = Uncommented.of(TextCut.of(text).body()).text();
            known.put(file, new TreeSet<>(HeadingNames.in(body)));
        }
        return known.get(file);
    }
}
