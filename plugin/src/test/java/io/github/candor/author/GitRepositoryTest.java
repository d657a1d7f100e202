package io.github.candor.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {
    @TempDir
    Path folder;

    @Test
    void commitsTheNamedFilesAndNothingElse() throws Exception {
        begin();
        Path content = Files.createDirectories(folder.resolve("status"));
        Files.writeString(content.resolve("meant.md"), "a");
        Files.writeString(content.resolve("staged.md"), "b");
        git("add", "status/staged.md");

        String commit = GitRepository.at(content).commit(List.of("meant.md"), "Open \"Größe\"");

        assertThat(git("show", "--format=%h %s", "--name-only"))
                .isEqualTo(commit + " Open \"Größe\"\n\nstatus/meant.md");
        assertThat(git("status", "--short")).isEqualTo("A  status/staged.md");
    }

    @Test
    void saysWhatGitSaysWhenItRefuses() throws Exception {
        begin();
        Path hook = folder.resolve(".git/hooks/pre-commit");
        Files.writeString(hook, "#!/bin/sh\necho not today\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("meant.md"), "a");

        assertThatThrownBy(() -> GitRepository.at(folder).commit(List.of("meant.md"), "Open"))
                .hasMessage("meant.md was written but not committed, for git says:\nnot today");
    }

    @Test
    void refusesToBeginWhereThereIsNoRepository() {
        assertThatThrownBy(() -> GitRepository.at(folder).require())
                .hasMessageContaining("is in no git repository, so nothing can be committed; nothing was written.");
    }

    @Test
    void knowsWhereTheRepositoryCameFrom() throws Exception {
        begin();
        assertThat(GitRepository.at(folder).origin()).isNull();

        git("remote", "add", "origin", "https://github.com/example/status.git");

        assertThat(GitRepository.at(folder).origin()).isEqualTo("https://github.com/example/status.git");
    }

    private void begin() throws Exception {
        git("init", "--quiet");
        git("config", "user.name", "Status");
        git("config", "user.email", "status@example.org");
        git("config", "commit.gpgsign", "false");
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(text).isZero();
        return text.strip();
    }
}
