package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SitePublisher;
import io.github.candor.maven.log.PublicationLog;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists all versions that were published, newest first. */
@Mojo(name = "versions", requiresProject = false, threadSafe = true)
public final class VersionsMojo extends VersionMojo {
    @Override
    void run(SitePublisher site, SiteBuilder.Order order) throws IOException {
        PublishedVersions versions = site.versions();
        if (versions.newest() == null) {
            getLog().info("Nothing was published yet");
        }
        versions.newestFirst().forEach(one -> getLog().info(line(one)));
    }

    /** Returns all versions, newest first, a line each. */
    static String list(PublishedVersions versions) {
        return versions.newest() == null
                ? " none, since nothing was published yet."
                : versions.newestFirst().stream()
                        .map(VersionsMojo::line)
                        .collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    private static String line(PublishedVersion one) {
        String commit = one.contentCommit();
        return "version " + one.number() + "  " + one.publishedAt() + "  commit "
                + commit.substring(0, Math.min(12, commit.length())) + "  Candor " + one.pluginVersion() + "  "
                + PublicationLog.said(one) + (one.restores() == null ? "" : "  brings back version " + one.restores());
    }
}
