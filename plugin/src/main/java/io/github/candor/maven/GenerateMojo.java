package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SiteRebuilder;
import io.github.candor.maven.log.HistoryLines;
import io.github.candor.maven.log.Shown;
import io.github.candor.problem.ContentException;
import io.github.candor.write.SiteArchive;
import io.github.candor.write.SiteReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Builds the site from the content. In a project the finished site also becomes its <code>zip</code> artifact, so that
 * <code>install</code> and <code>deploy</code> keep a version of it. When anything is wrong, the last good site stays.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends ContentMojo {
    /**
     * The folder of the finished site, <code>target/site</code> in the content without a <code>pom.xml</code>. When the site
     * is built, everything in it is replaced; a folder that is not empty and that Candor did not make is refused.
     */
    @Parameter(property = "candor.output", defaultValue = "${project.build.directory}/site")
    private @Nullable File output;

    private final MavenProjectHelper artifacts;

    @Inject
    GenerateMojo(MavenProjectHelper artifacts) {
        this.artifacts = artifacts;
    }

    @Override
    void run(SiteBuilder.Order order) throws ContentException, IOException {
        long begin = System.nanoTime();
        Path folder = folders(order.content()).site(output);
        SiteBuilder.Result result = SiteRebuilder.build(order, folder, plugin().build(), progress());
        warn(result.warnings(), order.content());
        HistoryLines.tell(result.history(), getLog());
        SiteReport report = result.report();
        getLog().info(String.format(
                Locale.ROOT,
                "Wrote %s for %s and %s to %s in %.1f s (%s changed)",
                Shown.count(report.pages(), "page"),
                Shown.count(result.components(), "component"),
                Shown.count(result.incidents(), "incident"),
                Shown.path(folder),
                (System.nanoTime() - begin) / 1e9,
                Shown.count(report.added() + report.changed(), "file")));
        sayTime(result.now());
        attach(folder);
    }

    private void attach(Path folder) throws IOException {
        MavenProject project = projectWithPom();
        if (project != null) {
            String name = project.getBuild().getFinalName() + ".zip";
            Path archive = Path.of(project.getBuild().getDirectory()).resolve(name);
            SiteArchive.write(folder, archive);
            artifacts.attachArtifact(project, "zip", archive.toFile());
        }
    }
}
