package io.github.candor.publish.promises;

import io.github.candor.address.Address;
import io.github.candor.git.GitTree;
import io.github.candor.publish.branch.ContentRepository;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the authors' files that addresses came from; none where the commit that they were built from is not here. */
final class Origins {
    private final ContentRepository content;
    private final String before;
    private final String after;
    private @Nullable SortedMap<String, String> files;

    /**
     * Keeps two commits of the content.
     *
     * @param before from which was built what is public
     * @param after from which is built what is to follow
     */
    Origins(ContentRepository content, String before, String after) {
        this.content = content;
        this.before = before;
        this.after = after;
    }

    /** Returns the name of the file that takes the place of another, or an empty one if git sees none like it. */
    String moved(String address) throws IOException {
        String holder = holder(address);
        String moved = holder == null ? null : content.renamed(holder, before, after);
        return moved == null ? "" : moved;
    }

    /** Returns the file that an address came from, relative to the content folder, or null if that is not known. */
    @Nullable
    String holder(String address) throws IOException {
        String name = address.replaceFirst("/$", "");
        if (files().containsKey(name)) {
            return name;
        }
        String folder = name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : "pages/";
        String id = name.substring(name.indexOf('/') + 1).replaceFirst("/.*", "");
        List<String> found = files().keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith("/" + id + ".md"))
                .toList();
        if (found.isEmpty() && folder.equals(Address.COMPONENTS.at()) && files().containsKey("status.yml")) {
            return "status.yml";
        }
        List<String> holders = found.isEmpty() && !files().isEmpty() ? content.holding(address, before) : found;
        return holders.isEmpty() ? null : String.join(", ", holders);
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> known = files;
        if (known == null) {
            GitTree tree = content.has(before) ? content.tree(before) : null;
            known = tree == null ? new TreeMap<>() : tree.ids();
            files = known;
        }
        return known;
    }
}
