package io.github.candor.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that write the finished site, or work with it. */
abstract sealed class OutputMojo extends ContentMojo permits GenerateMojo, NotifyMojo {
    /**
     * The folder of the finished site, <code>target/site</code> in the content without a <code>pom.xml</code>. When the site
     * is built, everything in it is replaced; a folder that is not empty and that Candor did not make is refused.
     */
    @Parameter(property = "candor.output", defaultValue = "${project.build.directory}/site")
    private @Nullable File output;

    /** Returns the folder, absolute and normal, of the site that is made from {@code content}. */
    final Path outputFolder(Path content) {
        File chosen = output;
        boolean isDefault = projectWithPom() == null
                && (chosen == null
                        || !chosen.toPath().isAbsolute()
                        || chosen.getPath().contains("${"));
        Path folder = isDefault || chosen == null ? content.resolve("target/site") : chosen.toPath();
        return folder.toAbsolutePath().normalize();
    }
}
