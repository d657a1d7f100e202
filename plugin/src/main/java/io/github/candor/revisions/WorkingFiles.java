package io.github.candor.revisions;

import io.github.candor.git.Git;
import io.github.candor.git.WorkingTree;
import java.io.IOException;
import java.util.Set;

/** Finds the files on disk that are not as the newest commit has them. */
@FunctionalInterface
interface WorkingFiles {
    /** There are none, or they are of no interest. */
    WorkingFiles NONE = (git, folder) -> Set.of();

    /**
     * Returns their paths, relative to the content folder.
     *
     * @param git in the content folder
     * @param folder of the content below the repository's root, empty or ending in {@code /}
     */
    Set<String> uncommitted(Git git, String folder) throws IOException;

    /** Asks git, whose own records make this quick. */
    static Set<String> ask(Git git, String folder) throws IOException {
        return Set.copyOf(WorkingTree.of(git).uncommitted(folder, HistoryReader.FOLDERS));
    }
}
