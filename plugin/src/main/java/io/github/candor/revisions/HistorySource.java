package io.github.candor.revisions;

import io.github.candor.git.Git;
import io.github.candor.model.Settings;
import io.github.candor.model.SiteContent;
import io.github.candor.revisions.History.Extent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Where the history of a site's entries is looked for. */
public interface HistorySource {
    /** Returns what is known of the entries of {@code content}: that there is no history is an answer, not a failure. */
    History of(SiteContent content);

    /** A place where there is none. */
    HistorySource NONE = asked(content -> History.unknown(Extent.NO_REPOSITORY, ""));

    /** Returns the history of the newest commit, every commit before which counts as public; see the other method. */
    static HistorySource ofFolder(Path folder) {
        return ofFolder(folder, content -> PublicCommits.EVERY);
    }

    /**
     * Returns the history of the newest commit, and what in {@code folder} is not as it has it.
     *
     * @param published of which commits before it the public saw a site
     */
    static HistorySource ofFolder(Path folder, PublicCommits.Source published) {
        return asked(content -> HistoryReader.read(
                Git.in(folder).withoutLocks(),
                "HEAD",
                content,
                WorkingFiles::ask,
                published,
                new HistoryReader.Memory()));
    }

    /**
     * Returns the history of a commit; {@code git} is in the folder of the content.
     *
     * <p>Only that commit and those of {@code published} count as public.
     *
     * <p>It throws {@link UncheckedIOException} if git fails: a site that is published must not depend on the weather.
     */
    static HistorySource ofCommit(Git git, String commit, PublicCommits published) {
        return asked(content -> {
            try {
                return HistoryReader.read(
                        git.withoutLocks(),
                        commit,
                        content,
                        WorkingFiles.NONE,
                        any -> published,
                        new HistoryReader.Memory());
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        });
    }

    /**
     * Returns the history of the newest commit, without saying what is not as it has it; quick when asked again.
     *
     * <p>For one thread at a time.
     */
    static HistorySource remembering(Path folder, PublicCommits.Source published) {
        HistoryReader.Memory memory = new HistoryReader.Memory();
        return asked(content -> HistoryReader.read(
                Git.in(folder).withoutLocks(), "HEAD", content, WorkingFiles.NONE, published, memory));
    }

    /** Something that may fail because of git. */
    @FunctionalInterface
    interface Question {
        /** Returns the answer. */
        History ask(SiteContent content) throws IOException;
    }

    private static HistorySource asked(Question question) {
        return content -> {
            if (content.settings().revisions().show() == Settings.Revisions.Show.OFF) {
                return History.NOT_WANTED;
            }
            try {
                return question.ask(content);
            } catch (IOException e) {
                return History.unknown(Extent.NO_GIT, String.valueOf(e.getMessage()));
            }
        };
    }
}
