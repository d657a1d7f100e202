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
        String warnings = reading.warnings().isEmpty()
                ? ""
                : ", but " + count(reading.warnings().size(), "warning");
        getLog().info("No mistakes in " + count(content.incidents().size(), "incident") + ", "
                + count(content.maintenance().size(), "maintenance file") + ", "
                + count(content.notices().size(), "notice") + " and "
                + count(content.pages().size(), "page") + warnings);
    }
}
