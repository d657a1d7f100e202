package io.github.candor.maven.log;

import io.github.candor.revisions.History;
import org.apache.maven.plugin.logging.Log;

/** Says once what is not known of when entries were posted and edited, and what would help. */
public final class HistoryLines {
    private HistoryLines() {}

    /** Says it, or nothing where all is known or nothing is wanted. */
    public static void tell(History history, Log log) {
        switch (history.extent()) {
            case NO_REPOSITORY ->
                log.info("The content is in no commit of a git repository, so its pages cannot say when entries were"
                        + " posted and edited" + said(history));
            case NO_GIT ->
                log.info("Git cannot be asked, so the pages do not say when entries were posted and edited"
                        + said(history));
            case PART -> warnOfPart(log);
            case WHOLE, NOT_WANTED -> {}
        }
        boolean isEdited =
                history.byFile().values().stream().anyMatch(one -> !one.edits().isEmpty());
        if (isEdited && !history.isByVersions()) {
            log.info("No branch with versions of this site is in this clone, so every wording that was committed counts"
                    + " as public. Where candor:publish publishes it, fetch that branch first (git fetch origin gh-pages:"
                    + "refs/remotes/origin/gh-pages).");
        }
        long uncommitted = history.uncommitted();
        if (uncommitted > 0) {
            log.info((uncommitted == 1 ? "1 entry is" : uncommitted + " entries are")
                    + " not as the commits before the moment of this build have "
                    + (uncommitted == 1 ? "it; its page says so." : "them; their pages say so."));
        }
    }

    /** Warns that only a part of the history is here. */
    public static void warnOfPart(Log log) {
        log.warn(
                "Only the newest part of the content's history is here, so the pages do not say when older entries were"
                        + " posted and edited. Run \"git fetch --unshallow\"; in GitHub's checkout action, set \"fetch-depth: 0\".");
    }

    private static String said(History history) {
        return history.remark().isEmpty() ? "." : ". Git says: " + history.remark();
    }
}
