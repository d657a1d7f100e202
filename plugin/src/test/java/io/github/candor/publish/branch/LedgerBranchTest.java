package io.github.candor.publish.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.git.GitException;
import io.github.candor.publish.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerBranchTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @TempDir
    Path folder;

    private Path remote = Path.of("");
    private Path content = Path.of("");

    @BeforeEach
    void makeARemote() throws Exception {
        remote = Files.createDirectories(folder.resolve("remote.git"));
        content = Files.createDirectories(folder.resolve("content"));
        Program.git(remote, "init", "--quiet", "--bare");
        Program.git(content, "init", "--quiet");
    }

    @Test
    void keepsATextThatTheNextRunFinds() throws Exception {
        LedgerBranch one = branch("one");
        assertThat(one.read()).isEqualTo(new LedgerBranch.Found(null, ""));
        assertThat(one.replace(one.read(), "first\n", NOW)).isTrue();
        assertThat(one.replace(one.read(), "second ü\n", NOW)).isTrue();

        assertThat(branch("two").read().text()).isEqualTo("second ü\n");
        assertThat(Program.git(remote, "for-each-ref", "--format=%(refname)")).isEqualTo("refs/heads/gh-pages-told");
        assertThat(Program.git(remote, "ls-tree", "-r", "--name-only", "gh-pages-told"))
                .isEqualTo("told.tsv");
    }

    @Test
    void refusesWhoeverSawAnOldText() throws Exception {
        LedgerBranch one = branch("one");
        LedgerBranch two = branch("two");
        LedgerBranch.Found nothing = two.read();
        assertThat(one.replace(one.read(), "first\n", NOW)).isTrue();
        LedgerBranch.Found first = two.read();
        assertThat(one.replace(one.read(), "second\n", NOW)).isTrue();

        assertThat(two.replace(nothing, "other\n", NOW)).isFalse();
        assertThat(two.replace(first, "other\n", NOW)).isFalse();
        assertThat(two.read().text()).isEqualTo("second\n");
    }

    @Test
    void letsOneOfTenWin() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Future<Boolean>> ten = new ArrayList<>();
        LedgerBranch.Found nothing = branch("first").read();
        for (int i = 0; i < 10; i++) {
            LedgerBranch branch = branch("work" + i);
            String text = "run " + i + "\n";
            ten.add(threads.submit(() -> branch.replace(nothing, text, NOW)));
        }
        int winners = 0;
        for (Future<Boolean> one : ten) {
            winners += one.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void saysThatItCannotBeWritten() throws Exception {
        LedgerBranch one = branch("one");
        Files.writeString(remote.resolve("hooks/pre-receive"), "#!/bin/sh\necho protected\nexit 1\n");
        assertThat(remote.resolve("hooks/pre-receive").toFile().setExecutable(true))
                .isTrue();

        assertThatThrownBy(() -> one.replace(one.read(), "x\n", NOW))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("The branch gh-pages-told cannot be written.")
                .hasMessageContaining("protected");
    }

    private LedgerBranch branch(String work) throws Exception {
        Target site = new Target(remote.toString(), "gh-pages");
        return LedgerBranch.of(
                content, PublishOrder.of(site, Files.createDirectories(folder.resolve(work)), NOW, null));
    }
}
