package io.github.candor.maven.machine;

import io.github.candor.address.SlashedPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a content folder lies in its repository, since GitHub and code scanners name files from the root. */
public final class RepositoryFolder {
    private static final String WORKSPACE = "GITHUB_WORKSPACE";

    private RepositoryFolder() {}

    /**
     * Returns the way from the root to {@code content}, ending in {@code /}, or empty where it is the root or there is
     * none.
     *
     * @param content absolute
     * @param environment in which {@code GITHUB_WORKSPACE} names the root; without it, the nearest folder with
     *     {@code .git} is the root
     */
    public static String of(Path content, Map<String, String> environment) {
        Path root = root(content, environment.get(WORKSPACE));
        String way = SlashedPath.of(root.relativize(content));
        return way.isEmpty() ? "" : way + "/";
    }

    private static Path root(Path content, @Nullable String workspace) {
        boolean isSaid = workspace != null && !workspace.isBlank() && content.startsWith(workspace);
        return isSaid ? Path.of(workspace) : root(content);
    }

    /** Returns the nearest folder with {@code .git} that is or holds {@code content}, or {@code content} without one. */
    static Path root(Path content) {
        return Stream.iterate(content, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst()
                .orElse(content);
    }
}
