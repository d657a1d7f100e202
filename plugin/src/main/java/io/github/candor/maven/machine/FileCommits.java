package io.github.candor.maven.machine;

import io.github.candor.git.GitRepository;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Commits what a goal wrote into {@code folder}, and nothing else. */
public record FileCommits(Path folder, Log log) {
    /** Refuses, before anything is written, if nothing could be committed. */
    public void require() {
        GitRepository.at(folder).require();
    }

    /** Commits {@code files}, which are relative to the folder. */
    public void make(List<String> files, String summary) {
        log.info("Committed " + GitRepository.at(folder).commit(files, summary) + " " + summary);
    }
}
