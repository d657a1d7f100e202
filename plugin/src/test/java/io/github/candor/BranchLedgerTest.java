package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.notify.ledger.LedgerStore;
import io.github.candor.publish.Program;
import io.github.candor.publish.branch.LedgerBranch;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.branch.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others make of the ledger of who was told what is said before it is taken for nothing. */
class BranchLedgerTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final String HEAD = "# Who was told what, by candor:notify. Change nothing here.\n";
    private static final String LOOK = "look\tslack X\t2026-11-26T11:00:00Z\n";
    private static final String LINE =
            "slack X\ta:b:c\t2026-11-26T11:00:00Z\tTOLD\t2026-11-26T11:00:02Z\trun\t1\t200\n";

    @TempDir
    Path folder;

    private Path remote = Path.of("");
    private Path content = Path.of("");
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void makeARemote() throws Exception {
        remote = Files.createDirectories(folder.resolve("remote.git"));
        content = Files.createDirectories(folder.resolve("content"));
        Program.git(remote, "init", "--quiet", "--bare");
        Program.git(content, "init", "--quiet");
    }

    @Test
    void saysNothingOfWhatItWrote() throws Exception {
        read();
        put(HEAD + LOOK + LINE);
        read();

        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TOLD, EVIL\u001B, 3",
        "2026-11-26T11:00:02Z, 999999999-01-01, 3",
        "run\t1, run\t99999999999999999999, 3",
        "look, lock, 2",
        "a:b, a\uFFFD:b, 3",
        "# Who, Who, 1",
    })
    void saysWhichLineCannotBeRead(String right, String wrong, int line) throws Exception {
        String text = HEAD + LOOK + LINE;
        String damaged = text.replace(right, wrong);
        assertThat(damaged).isNotEqualTo(text);
        put(damaged);
        read();

        assertThat(warnings)
                .singleElement()
                .asString()
                .startsWith("gh-pages-told:told.tsv:" + line + " cannot be read, so ")
                .doesNotContain("\u001B", "EVIL");
    }

    @Test
    void saysHowManyLinesOfGarbageThereAreAndThatOnce() throws Exception {
        put("x\n".repeat(100_000));
        read();

        assertThat(warnings)
                .singleElement()
                .asString()
                .startsWith("gh-pages-told:told.tsv:1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 99990 more lines cannot be read");
    }

    @Test
    void saysThatThereIsNoFile() throws Exception {
        String none = "gh-pages-told:told.tsv:1 is missing or empty";
        put("");
        read();
        commit("100644 blob " + blob(HEAD) + "\tother.tsv");
        read();
        commit("120000 blob " + blob("/etc/passwd") + "\ttold.tsv");
        read();
        commit("040000 tree " + Program.git(remote, "rev-parse", "gh-pages-told^{tree}") + "\ttold.tsv");
        read();

        assertThat(warnings).hasSize(4).allMatch(warning -> warning.startsWith(none));
    }

    private void read() throws Exception {
        LedgerStore ledger = new BranchLedger(branch(), warnings::add);
        ledger.read();
        ledger.read();
    }

    private void put(String text) throws Exception {
        LedgerBranch branch = branch();
        assertThat(branch.replace(branch.read(), text, NOW)).isTrue();
    }

    private String blob(String text) throws Exception {
        Path file = Files.write(folder.resolve("blob"), text.getBytes(StandardCharsets.UTF_8));
        return Program.git(remote, "hash-object", "-w", file.toString());
    }

    private void commit(String entry) throws Exception {
        Path lines = Files.writeString(folder.resolve("entries"), entry + "\n");
        Process git = new ProcessBuilder("git", "mktree")
                .directory(remote.toFile())
                .redirectInput(lines.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String tree = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        String commit = Program.git(remote, "commit-tree", "-m", "x", tree);
        Program.git(remote, "update-ref", "refs/heads/gh-pages-told", commit);
    }

    private LedgerBranch branch() throws Exception {
        Target site = new Target(remote.toString(), "gh-pages");
        return LedgerBranch.of(content, PublishOrder.of(site, Files.createTempDirectory(folder, "work"), NOW, null));
    }
}
