package io.github.candor.author;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.candor.publish.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {
    @TempDir
    Path folder;

    @Test
    void needsARepository() {
        assertThatExceptionOfType(AuthorException.class)
                .isThrownBy(() -> GitRepository.at(folder).require())
                .withMessageContaining("is in no git repository")
                .withMessageContaining("nothing was written");
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

        assertThatExceptionOfType(AuthorException.class)
                .isThrownBy(() -> GitRepository.at(folder).require())
                .withMessageContaining("detached HEAD")
                .withMessageContaining("nothing was written");
    }
}
