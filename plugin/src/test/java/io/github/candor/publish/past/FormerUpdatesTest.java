package io.github.candor.publish.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.git.Git;
import io.github.candor.git.GitTree;
import io.github.candor.publish.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerUpdatesTest {
    private static final String DOCUMENT = """
            {"updates":[
              {"at":{"at":"2025-02-13T09:58:00.000Z","day":null},"state":"identified","text":"x","milestone":null,
               "components":{"milestone":"operational"}},
              {"at":{"at":"2025-02-13T07:20:00.000Z","day":null},"state":"investigating","text":"x",
               "milestone":"started","components":{}}],
             "timeline":[{"at":{"at":"2025-02-13T07:20:00.000Z"},"milestone":"none"}],"state":"resolved"}
            """;

    @TempDir
    Path folder;

    private FormerUpdates derived;

    @BeforeEach
    void commitASite() throws Exception {
        Program.git(folder, "init", "-q");
        write("api/v1/incidents/new-name.json", DOCUMENT);
        write("incidents/new-name/index.html", "<h1>Outage</h1>");
        write(
                "incidents/old-name/index.html",
                "<meta http-equiv=\"refresh\" content=\"0; url=../../incidents/new-name/\">");
        Program.git(folder, "add", "-A");
        Program.git(folder, "commit", "-q", "-m", "Site");
        derived = new FormerUpdates(GitTree.of(Git.in(folder), "HEAD", ""));
    }

    @Test
    void knowsWhatAMilestoneTold() throws Exception {
        assertThat(derived.isDerived("new-name:20250213T072000Z:investigating")).isTrue();
        assertThat(derived.isDerived("old-name:20250213T072000Z:investigating")).isTrue();
    }

    @Test
    void knowsWhatSomebodyWrote() throws Exception {
        assertThat(derived.isDerived("new-name:20250213T095800Z:identified")).isFalse();
        assertThat(derived.isDerived("new-name")).isFalse();
        assertThat(derived.isDerived("unknown:20250213T072000Z:investigating")).isFalse();
    }

    private void write(String name, String text) throws Exception {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
