package io.github.candor.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class GitBoundsTest {
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
