package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.read.Reading;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the content and writes nothing: every mistake of every file at once, each with file, line and column, the wrong
 * value and what would be right.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class CheckMojo extends ContentMojo {
    @Override
    void run(SiteBuilder.Order order) throws ContentException {
        Reading reading = SiteBuilder.check(order);
        warn(reading.warnings());
        SiteContent content = reading.content();
        getLog().info("No mistakes in " + content.incidents().size() + " incidents, "
                + content.maintenance().size() + " maintenance windows, "
                + content.notices().size() + " notices and "
                + content.pages().size() + " pages"
                + (reading.warnings().isEmpty()
                        ? ""
                        : ", but " + reading.warnings().size() + " warnings"));
    }
}
