package io.github.candor.revisions;

import io.github.candor.git.Commit;
import io.github.candor.git.FileChange;
import java.util.List;

/** What a commit did to the files, compared with the commit before it on the main line. */
record CommitChanges(Commit commit, List<FileChange> files) {
    CommitChanges {
        files = List.copyOf(files);
    }
}
