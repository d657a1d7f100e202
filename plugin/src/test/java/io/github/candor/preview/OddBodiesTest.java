package io.github.candor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends a body that is none gets an answer, or is hung up on, and does not hold a connection. */
class OddBodiesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ffffffff\r\n%C4%8D", "80000000\r\nx", "7fffffff\r\nx", "zz\r\n", "-1\r\n", "5\r\nab", ""})
    void areNotWaitedFor(String body) throws Exception {
        PreviewedFolder.write(folder, "https://example.org/repo/");
        try (PreviewedFolder preview = new PreviewedFolder(folder, null)) {
            for (String method : new String[] {"HEAD", "GET", "POST"}) {
                for (String path : new String[] {"/", "/repo/", "/.candor/now"}) {
                    try (Socket socket = new Socket(
                            preview.address().getHost(), preview.address().getPort())) {
                        socket.setSoTimeout(5_000);
                        socket.getOutputStream()
                                .write((method + " " + path + " HTTP/1.1\r\nHost: "
                                                + preview.address().getAuthority()
                                                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + body)
                                        .getBytes(StandardCharsets.UTF_8));
                        socket.shutdownOutput();

                        assertThat(socket.getInputStream().readAllBytes().length)
                                .as("%s %s", method, path)
                                .isNotNegative();
                    }
                }
            }
            assertThat(preview.get("/repo/status.txt").status()).isEqualTo(200);
        }
    }
}
