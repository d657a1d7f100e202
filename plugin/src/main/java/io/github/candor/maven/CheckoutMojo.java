package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SitePublisher;
import io.github.candor.maven.log.Shown;
import io.github.candor.write.SiteReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the site of a published version to a folder. */
@Mojo(name = "checkout", requiresProject = false, threadSafe = true)
public final class CheckoutMojo extends VersionMojo {
    /** The number of the version; default is the newest. */
    @Parameter(property = "candor.version", defaultValue = "0")
    private int version;

    /** The folder to write to; everything in it is replaced. Default is <code>target/site-12</code> for version 12. */
    @Parameter(property = "candor.output")
    private @Nullable File output;

    @Override
    void run(SitePublisher site, SiteBuilder.Order order) throws IOException {
        int number = site.numberOf(version);
        Path folder = (output == null ? folders(order.content()).build().resolve("site-" + number) : output.toPath())
                .toAbsolutePath()
                .normalize();
        SiteReport report = site.checkout(number, folder);
        getLog().info("Wrote " + Shown.count(report.files(), "file") + " of version " + number + " to "
                + Shown.path(folder));
    }
}
