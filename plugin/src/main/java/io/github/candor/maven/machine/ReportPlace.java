package io.github.candor.maven.machine;

import io.github.candor.author.edit.OwnPlace;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.ContentReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where a report for other programs may lie: wherever it is asked for, but in nothing that the author keeps. */
public final class ReportPlace {
    private static final List<String> OTHERS = List.of("status.yml", "template", ".git");

    private ReportPlace() {}

    /**
     * Returns where {@code file} is, absolute and normal.
     *
     * @param option that named it, like {@code candor.sarif}
     * @param content folder of the content, absolute
     * @throws RefusalException if it would replace a file of the author's or stand among them, or a link below the content or the
     *     repository around it leads there
     * @throws IOException if the disk refuses to be looked at
     */
    public static Path of(String option, File file, Path content) throws IOException {
        Path place = file.toPath().toAbsolutePath().normalize();
        Path real = real(place);
        for (String name :
                Stream.concat(ContentReader.FOLDERS.stream(), OTHERS.stream()).toList()) {
            if (real.startsWith(real(content.resolve(name)))) {
                throw new RefusalException(option + " would write into " + name
                        + " of the content, which is the author's own. Choose another place, such as target/"
                        + Objects.requireNonNull(place.getFileName()) + ".");
            }
        }
        OwnPlace.requireFolders(RepositoryFolder.root(content), place);
        OwnPlace.requireFolders(content, place);
        return place;
    }

    /** Returns {@code path} without links above it, as far as it exists; of what is a link itself, the link. */
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            return path;
        }
        Path above = Files.exists(parent) ? parent.toRealPath() : real(parent);
        return above.resolve(Objects.requireNonNull(path.getFileName()));
    }
}
