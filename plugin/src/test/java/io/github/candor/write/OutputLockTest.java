package io.github.candor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    private static final int BUILDS = 200;

    @TempDir
    Path folder;

    @Test
    void leavesNothingBeside() throws Exception {
        OutputLock.of(output()).close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesOverTheFileOfAKilledBuild() throws Exception {
        Files.createFile(folder.resolve(".site.candor-lock"));

        OutputLock.of(output()).close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void opensNoPipeAndFollowsNoLink() throws Exception {
        Path lock = folder.resolve(".site.candor-lock");
        Path other = Files.createFile(folder.resolve("other"));
        assertThat(new ProcessBuilder("mkfifo", lock.toString()).start().waitFor())
                .isZero();
        assertThatThrownBy(() -> OutputLock.of(output()))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("not an ordinary file");

        for (Path target : new Path[] {other, folder.resolve("none"), folder}) {
            Files.delete(lock);
            Files.createSymbolicLink(lock, target);
            assertThatThrownBy(() -> OutputLock.of(output()))
                    .isInstanceOf(RefusalException.class)
                    .hasMessageContaining("not an ordinary file");
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void saysThatAFolderTakesNoFilesAndBlamesNoOtherBuild() throws Exception {
        OutputFolder ofAProcess = OutputFolder.of(Path.of("/proc/self/x"));

        assertThatThrownBy(() -> OutputLock.of(ofAProcess)).isInstanceOf(IOException.class);
    }

    @Test
    void isHeldByOneOnlyAndFreeAfterIt() throws Exception {
        OutputLock lock = OutputLock.of(output());
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> OutputLock.of(output()))
                    .isInstanceOf(RefusalException.class)
                    .hasMessageContaining("Another build is writing");
        }
        lock.close();

        OutputLock.of(output()).close();
    }

    @Test
    void isHeldByOneOnlyOfManyThreads() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        Callable<Integer> build = () -> {
            int most = 0;
            for (int i = 0; i < BUILDS; ) {
                OutputLock lock = tryLock();
                if (lock != null) {
                    most = Math.max(most, inside.incrementAndGet());
                    inside.decrementAndGet();
                    lock.close();
                    i++;
                }
            }
            return most;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (Future<Integer> most : threads.invokeAll(List.of(build, build, build, build))) {
            assertThat(most.get()).isEqualTo(1);
        }
        threads.shutdown();
        assertThat(folder).isEmptyDirectory();
    }

    /** Each process makes a folder while it holds the lock, which fails if it is there, and deletes it before the end. */
    @Test
    void isHeldByOneOnlyOfManyProcesses() throws Exception {
        List<Process> builds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            builds.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            place(OutputLock.class) + File.pathSeparator + place(OutputLockTest.class),
                            OutputLockTest.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process build : builds) {
            String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(build.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(build.exitValue()).as(said).isZero();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    public static void main(String... arguments) throws Exception {
        OutputLockTest test = new OutputLockTest();
        test.folder = Path.of(arguments[0]);
        for (int i = 0; i < BUILDS; ) {
            OutputLock lock = test.tryLock();
            if (lock != null) {
                Path alone = Files.createDirectory(test.folder.resolve("alone"));
                Files.delete(alone);
                lock.close();
                i++;
            }
        }
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private @Nullable OutputLock tryLock() throws IOException {
        try {
            return OutputLock.of(output());
        } catch (RefusalException e) {
            return null;
        }
    }

    private OutputFolder output() throws IOException {
        return OutputFolder.of(folder.resolve("site"));
    }
}
