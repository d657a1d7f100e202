package io.github.candor.maven;

import io.github.candor.git.GitRepository;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** FileCommits what a goal wrote into {@code folder}, and nothing else. */
record FileCommits(Path folder, Log log) {
    /** Refuses, before anything is written, if nothing could be committed. */
    void require() {
        GitRepository.at(folder).require();
    }

    /** FileCommits {@code files}, which are relative to the folder. */
    void make(List<String> files, String summary) {
        log.info("Committed " + GitRepository.at(folder).commit(files, summary) + " " + summary);
    }
}
