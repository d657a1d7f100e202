package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledPublisherIT {
    private static final int KILLS = Integer.getInteger("candor.kills", 40);

    @TempDir
    Path folder;

    private Path origin;
    private Desk desk;

    @BeforeEach
    void setUp() throws Exception {
        origin = folder.resolve("origin.git");
        desk = Desk.of(origin, folder.resolve("content"));
    }

    @Test
    void leavesAWholeSiteWhateverMomentItIsKilledAt() throws Exception {
        long whole = publishUndisturbed(0);
        Random random = new Random(20250213);
        int cut = 0;
        int versions = 1;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = start(kill);
            process.getInputStream().read();
            if (!process.waitFor(random.nextLong(whole) / 1_000_000, TimeUnit.MILLISECONDS)) {
                kill(process, kill % 2 == 0);
                cut++;
            }
            versions = requireWhole(versions);
        }

        assertThat(cut).isGreaterThan(KILLS / 2);
        publishUndisturbed(KILLS + 1);
        assertThat(requireWhole(versions)).isEqualTo(versions + 1);
    }

    /** Returns how long it took from its beginning, in nanoseconds. */
    private long publishUndisturbed(int number) throws Exception {
        Process process = start(number);
        process.getInputStream().read();
        long begin = System.nanoTime();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("PUBLISHED");
        return System.nanoTime() - begin;
    }

    /** Each day's site differs from that of the day before. */
    private Process start(int day) throws Exception {
        Instant now = Desk.CALM.plusSeconds(86_400L * day);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishOnce.class.getName(),
                        desk.folder.toString(),
                        now.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** Kills the publisher alone, or its own git too; what the server had begun for it, the server ends. */
    private static void kill(Process process, boolean withGit) {
        List<ProcessHandle> all = process.descendants().toList();
        List<ProcessHandle> own = process.children().toList();
        process.destroyForcibly().onExit().join();
        if (withGit) {
            own.forEach(ProcessHandle::destroyForcibly);
        }
        all.forEach(one -> one.onExit().join());
    }

    private int requireWhole(int before) throws Exception {
        String tip = Program.git(origin, "rev-parse", "gh-pages");
        int versions = Integer.parseInt(Program.git(origin, "rev-list", "--count", tip));
        assertThat(versions).isBetween(before, before + 1);
        Program.git(origin, "rev-list", "--objects", "--quiet", tip);
        assertThat(Program.git(origin, "show", tip + ":versions.json"))
                .startsWith("{\"versions\":[{\"number\":" + versions);
        assertThat(Program.git(origin, "rev-parse", "site/" + versions + "^{commit}"))
                .isEqualTo(tip);
        assertThat(Program.git(origin, "ls-tree", "-r", "--name-only", tip)).contains("index.html", "404.html");
        return versions;
    }
}
