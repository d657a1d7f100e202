package io.github.candor.maven.log;

import io.github.candor.preview.PreviewLog;
import io.github.candor.preview.PreviewSite;
import io.github.candor.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Says on the terminal what a preview does. */
public record ServeLog(Log log, Path content) implements PreviewLog {
    @Override
    public void shows(PreviewSite site, Duration time) {
        String drafts =
                site.drafts().isEmpty() ? "" : ", " + Shown.count(site.drafts().size(), "draft") + " among it";
        String warnings = site.warnings().isEmpty()
                ? ""
                : ", " + Shown.count(site.warnings().size(), "warning");
        log.info(String.format(
                Locale.ROOT,
                "Made the site as at %s in %.2f s%s%s",
                site.now().truncatedTo(ChronoUnit.SECONDS),
                time.toMillis() / 1000.0,
                drafts,
                warnings));
    }

    @Override
    public void finds(List<Problem> problems) {
        log.error(ProblemLog.mistakes("The content has", problems, "the last good site stays.", content));
    }

    @Override
    public void fails(Throwable why) {
        String answer = UnwritableName.answer(why);
        if (answer != null) {
            log.error(answer);
            return;
        }
        log.error("The site cannot be made: " + (why.getMessage() == null ? why : why.getMessage()));
        log.debug(why);
    }
}
