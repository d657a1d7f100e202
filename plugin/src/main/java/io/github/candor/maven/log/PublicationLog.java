package io.github.candor.maven.log;

import io.github.candor.git.GitText;
import io.github.candor.model.PublishedVersion;
import io.github.candor.publish.Publication;
import io.github.candor.publish.branch.Target;
import io.github.candor.publish.past.Changes;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Says what publishing came to.
 *
 * @param workflow of GitHub that will put the site on the web, or null where none does or we are in it
 */
public record PublicationLog(
        Log log, Target target, @Nullable String workflow) {
    /** More would push what matters off the screen; with {@code -X} all are shown. */
    private static final int SHOWN = 40;

    /** Says it of {@code publication}. */
    public void say(Publication publication) {
        publication.warnings().forEach(log::warn);
        PublishedVersion version = publication.version();
        String where = target.branch() + " of " + GitText.remote(target.remote());
        switch (publication.outcome()) {
            case NOTHING_CHANGED ->
                log.info("Nothing changed since version " + version.number() + " in " + where
                        + "; nothing was published");
            case LEFT -> log.info("Version " + version.number() + " stays in " + where + "; nothing was published");
            case PUBLISHED -> {
                log.info("Published version " + version.number() + " in " + where + " (" + said(version) + ")");
                if (version.restores() != null) {
                    log.info("It brings back version " + version.restores()
                            + "; what was taken back is not published again before a newer commit is there");
                }
                log.info("Soon at " + version.url());
                if (workflow != null) {
                    log.info("The workflow " + workflow
                            + " puts it there: by itself within about 20 minutes, or at once by "
                            + "\"Run workflow\" on GitHub or: gh workflow run " + workflow);
                }
                if (version.number() == 1 && workflow == null) {
                    log.info("If your host does not show it yet: on GitHub, choose under Settings > Pages the branch "
                            + target.branch() + ", or GitHub Actions if a workflow puts it there");
                }
            }
            case REHEARSED -> {
                if (version.number() == 1 && !log.isDebugEnabled()) {
                    log.info("  added    all " + version.added()
                            + " files, as nothing was published yet (-X shows them)");
                } else {
                    list(publication.changes());
                }
                log.info("Would publish version " + version.number() + " in " + where + " (" + said(version)
                        + "); nothing was published");
            }
        }
    }

    /** Returns how many files a version changed. */
    public static String said(PublishedVersion version) {
        return version.added() + " added, " + version.changed() + " changed, " + version.removed() + " removed";
    }

    private void list(String what, List<String> paths) {
        int shown = log.isDebugEnabled() ? paths.size() : Math.min(SHOWN, paths.size());
        GitText.names(paths, shown, " (-X shows all)").forEach(line -> log.info(what + line));
    }

    private void list(Changes changes) {
        list("  removed  ", changes.removed());
        list("  added    ", changes.added());
        list("  changed  ", changes.changed());
    }
}
