package io.github.candor.maven.machine;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The folders that Maven builds in.
 *
 * @param content folder of the content, absolute
 * @param pom the project, or null where there is no {@code pom.xml}
 */
public record BuildFolders(Path content, @Nullable MavenProject pom) {
    /** Returns the folder for all that is built: {@code target} in the content where there is no project. */
    public Path build() {
        return pom == null ? content.resolve("target") : Path.of(pom.getBuild().getDirectory());
    }

    /**
     * Returns the folder of the finished site, absolute and normal.
     *
     * @param chosen what was asked for; without a project that may be a place of a project that is not there
     */
    public Path site(@Nullable File chosen) {
        boolean isDefault = pom == null
                && (chosen == null
                        || !chosen.toPath().isAbsolute()
                        || chosen.getPath().contains("${"));
        Path folder = isDefault || chosen == null ? content.resolve("target/site") : chosen.toPath();
        return folder.toAbsolutePath().normalize();
    }
}
