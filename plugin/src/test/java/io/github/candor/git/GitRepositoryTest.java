package io.github.candor.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.candor.problem.RefusalException;
import io.github.candor.publish.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {
    @TempDir
    Path folder;

    @Test
    void needsARepository() {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> GitRepository.at(folder).require())
                .withMessageContaining("is in no git repository")
                .withMessageContaining("nothing was written");
    }

    @Test
    void showsNoPasswordAndNoCommandOfAHook() throws Exception {
        Program.git(folder, "init", "-q", "-b", "main");
        Path hook = folder.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, """
                #!/bin/sh
                printf '::error::no\\033[2J http://u:pa[SECRET@host/x\\n'
                exit 1
                """);
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("a.md"), "a");

        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> GitRepository.at(folder).commit(List.of("a.md"), "Add a"))
                .withMessageContaining("a.md was written but not committed")
                .withMessageContaining("http://***@host/x")
                .satisfies(e -> assertThat(e.text()).doesNotContain("SECRET", "\u001b", "\n::error"));
    }

    @Test
    void canPublishWhereThereAreABranchAndARemote() throws Exception {
        assertThat(GitRepository.at(folder).canPublish("origin")).isFalse();
        Program.git(folder, "init", "-q", "-b", "main");
        assertThat(GitRepository.at(folder).canPublish("origin")).isFalse();
        assertThat(GitRepository.at(folder).canPublish("/srv/site.git")).isTrue();
        Program.git(folder, "remote", "add", "origin", "https://example.org/x.git");
        assertThat(GitRepository.at(folder).canPublish("origin")).isTrue();
        Program.git(folder, "commit", "-q", "--allow-empty", "-m", "x");
        Program.git(folder, "switch", "-q", "--detach");
        assertThat(GitRepository.at(folder).canPublish("origin")).isFalse();
    }

    @Test
    void saysThatNothingWasToBeCommitted() throws Exception {
        Program.git(folder, "init", "-q", "-b", "main");
        Program.git(folder, "config", "user.name", "A");
        Program.git(folder, "config", "user.email", "a@example.org");
        Files.writeString(folder.resolve("a.md"), "a");
        GitRepository.at(folder).commit(List.of("a.md"), "Add a");

        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> GitRepository.at(folder).commit(List.of("a.md"), "Add a"))
                .withMessageContaining("nothing");
    }

    @Test
    void needsABranchOnWhichACommitIsNotLeftBehind() throws Exception {
        Program.git(folder, "init", "-q", "-b", "main");
        assertThatCode(() -> GitRepository.at(folder).require()).doesNotThrowAnyException();
        Program.git(
                folder,
                "-c",
                "user.name=A",
                "-c",
                "user.email=a@example.org",
                "commit",
                "-q",
                "--allow-empty",
                "-m",
                "x");

        Program.git(folder, "switch", "-q", "--detach");

        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> GitRepository.at(folder).require())
                .withMessageContaining("detached HEAD")
                .withMessageContaining("nothing was written");
    }
}
