package io.github.candor.write;

import io.github.candor.model.OneCase;
import io.github.candor.problem.RefusalException;
import io.github.candor.render.site.SiteFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * The paths that the files of a site have taken, and the clashes among them. Paths that differ only by case clash too:
 * many disks keep only one of them. Safe for use by several threads.
 */
final class Addresses {
    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final Set<String> clashes = new ConcurrentSkipListSet<>();

    /** Takes the path of {@code file}, and returns whether it was free. */
    boolean take(SiteFile file) {
        return takeFolders(file) && takePath(file.path().value(), describe(file));
    }

    /**
     * Returns whether {@code path} can go away without anything that was taken: on many disks paths that differ only by case
     * are one, and a file may take the place of a folder.
     */
    boolean isApart(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String above = path.substring(0, slash);
            if (!folders.contains(above) && taken.containsKey(OneCase.lower(above))) {
                return false;
            }
        }
        return !taken.containsKey(OneCase.lower(path));
    }

    /** Fails with every clash that was found. */
    void requireNoClash() {
        if (!clashes.isEmpty()) {
            throw new RefusalException(String.join("\n", clashes));
        }
    }

    private boolean takeFolders(SiteFile file) {
        String path = file.path().value();
        boolean isFree = true;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            isFree &= folders.contains(folder) || takeFolder(folder);
        }
        return isFree;
    }

    private boolean takeFolder(String folder) {
        boolean isFree = takePath(folder, "the folder " + folder + "/");
        if (isFree) {
            folders.add(folder);
        }
        return isFree;
    }

    private boolean takePath(String path, String owner) {
        String former = taken.putIfAbsent(OneCase.lower(path), owner);
        boolean isFree = former == null || (former.equals(owner) && owner.startsWith("the folder "));
        if (!isFree) {
            List<String> both =
                    Stream.of(owner, String.valueOf(former)).sorted().toList();
            clashes.add("Two parts of the site cannot lie at one address: " + both.get(0) + " and " + both.get(1)
                    + ". Rename one of them.");
        }
        return isFree;
    }

    private static String describe(SiteFile file) {
        return file instanceof SiteFile.Copied copied
                ? copied.path() + " (copied from " + copied.source() + ")"
                : file.path() + " (a page or file of Candor's)";
    }
}
