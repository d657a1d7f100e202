package io.github.candor.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class GitBoundsIT {
    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void stopsWhatNeverEnds() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Git git = Git.in(folder).within(Duration.ofSeconds(2));
            String remote = "git://127.0.0.1:" + silent.getLocalPort() + "/x.git";

            assertThatThrownBy(() -> git.attempt("ls-remote", "--", remote))
                    .isInstanceOf(GitException.class)
                    .hasMessageStartingWith("git ls-remote did not end within 2 s and was stopped.");
        }
    }

    @Test
    @Timeout(60)
    void stopsWhatTakesNoInput() {
        Git git = Git.in(folder).within(Duration.ofSeconds(2));
        GitInput endless = out -> {
            for (; ; ) {
                out.write('\n');
            }
        };

        assertThatThrownBy(() -> git.run(endless, "hash-object", "--stdin")).hasMessageContaining("was stopped");
    }

    @Test
    void readsNoMoreThanItsLimit() throws Exception {
        AtomicInteger full = new AtomicInteger();
        BoundedReader reader =
                BoundedReader.failing(new ByteArrayInputStream(new byte[300_000]), 100_000, full::incrementAndGet);

        assertThat(reader.bytes(Duration.ofSeconds(10))).hasSize(100_000);
        assertThat(reader.isFull()).isTrue();
        assertThat(full).hasValue(1);
    }

    @Test
    void readsManyLargeFilesInSeveralCalls() throws Exception {
        Git git = Git.in(folder);
        git.run("init", "-q");
        SortedMap<String, String> ids = new TreeMap<>();
        for (int i = 0; i < 3; i++) {
            byte[] bytes = new byte[40 << 20];
            bytes[0] = (byte) i;
            ids.put(
                    "file-" + i,
                    git.run(GitInput.of(bytes), "hash-object", "-w", "--stdin").line());
        }

        Map<String, byte[]> read = new GitTree(git, ids, List.of()).bytes(ids.keySet());

        assertThat(read.keySet()).containsExactly("file-0", "file-1", "file-2");
        assertThat(read.values()).allSatisfy(bytes -> assertThat(bytes).hasSize(40 << 20));
        assertThat(read.get("file-2")).startsWith((byte) 2);
    }

    @Test
    void startsNoProgramOfARemote() throws Exception {
        GitAnswer answer = Git.in(folder).attempt("ls-remote", "ext::sh -c 'touch " + folder.resolve("here") + "'");

        assertThat(answer.isGood()).isFalse();
        assertThat(answer.message()).contains("transport 'ext' not allowed");
        assertThat(folder.resolve("here")).doesNotExist();
    }

    @Test
    void seesOfTheEnvironmentOnlyWhatIsKnown() {
        Map<String, String> variables = new HashMap<>(Map.of(
                "PATH", "/bin",
                "GIT_LITERAL_PATHSPECS", "1",
                "GIT_DIR", "/elsewhere",
                "GIT_TRACE_CURL", "1",
                "GIT_SSH_COMMAND", "ssh -i key",
                "GIT_CONFIG_KEY_0", "http.extraHeader",
                "GIT_ALLOW_PROTOCOL", "ext"));

        GitEnvironment.settle(variables);

        assertThat(variables)
                .containsKeys("PATH", "GIT_SSH_COMMAND", "GIT_CONFIG_KEY_0")
                .containsEntry("GIT_ALLOW_PROTOCOL", "file:git:http:https:ssh")
                .doesNotContainKeys("GIT_LITERAL_PATHSPECS", "GIT_DIR", "GIT_TRACE_CURL");
    }
}
