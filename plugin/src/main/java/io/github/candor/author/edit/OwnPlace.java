package io.github.candor.author.edit;

import io.github.candor.address.SlashedPath;
import io.github.candor.problem.RefusalException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a goal writes below a folder of the author's. Git carries links: without a look at them, whoever sends a branch would
 * decide which folder of the machine is written to.
 */
public final class OwnPlace {
    private OwnPlace() {}

    /**
     * Checks that {@code file}, which need not exist, is reached from {@code root} through folders alone, and is no link itself.
     *
     * @param root absolute and normal; what stands above it is not looked at
     * @param file absolute and normal; passes where it is not below {@code root}
     * @throws RefusalException if there is a link
     */
    public static void require(Path root, Path file) {
        Path way = file.startsWith(root) ? root.relativize(file) : Path.of("");
        for (int names = 1; names <= way.getNameCount(); names++) {
            Path part = way.subpath(0, names);
            if (Files.isSymbolicLink(root.resolve(part))) {
                throw new RefusalException(SlashedPath.of(part)
                        + " is a link, so nothing is written there: it would land elsewhere. Put the file or folder"
                        + " itself there.");
            }
        }
    }

    /**
     * Checks the folders on the way alone, for a file that is replaced as a whole.
     *
     * @throws RefusalException as {@link #require} does
     */
    public static void requireFolders(Path root, Path file) {
        Path folder = file.getParent();
        if (folder != null) {
            require(root, folder);
        }
    }
}
