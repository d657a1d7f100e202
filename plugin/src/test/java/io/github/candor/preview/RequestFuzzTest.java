package io.github.candor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Fuzz;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that anybody may send to a preview: it answers or hangs up, writes no line of theirs into its head, and goes on. */
class RequestFuzzTest extends Fuzz {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final String OURS = "\r\nHost: %HOST%\r\n";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // open() sets it before anything runs.
    private PreviewedFolder preview;

    @BeforeEach
    void open() throws Exception {
        PreviewedFolder.write(folder, "https://example.org/repo/");
        preview = new PreviewedFolder(folder, null);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    @Override
    protected List<String> seeds() {
        return List.of(
                "GET /repo/ HTTP/1.1" + OURS + "\r\n",
                "GET /repo/assets/notes.txt?a=b HTTP/1.1" + OURS + "Sec-Fetch-Site: none\r\n\r\n",
                "GET /.candor/bar?page=/repo/ HTTP/1.1" + OURS + "Referer: http://%HOST%/repo/\r\n\r\n",
                "POST /.candor/now HTTP/1.1" + OURS
                        + "Origin: http://%HOST%\r\nContent-Length: 33\r\n\r\npage=/repo/&now=2026-11-22T09:00\n",
                "POST /.candor/now HTTP/1.1" + OURS + "Transfer-Encoding: chunked\r\n\r\n5\r\npage=\r\n0\r\n\r\n",
                "HEAD /repo/search/log/0.js HTTP/1.0" + OURS + "Origin: null\r\n\r\n");
    }

    @Override
    protected List<String> words() {
        return List.of(
                "\r\n",
                "Host:",
                "%HOST%",
                "Origin: https://evil.example\r\n",
                "%2e%2e/",
                "%0d%0a",
                "%C4%8D%C4%8A",
                "../",
                "//",
                "\u010d",
                "?",
                "#",
                "page=",
                "now=",
                "Content-Length: -1\r\n",
                "Content-Length: 99999999999999999999\r\n",
                "Expect: 100-continue\r\n",
                "HTTP/9",
                "http://evil.example/",
                "%zz",
                "status.yml");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "@@",
                "GET /@@ HTTP/1.1" + OURS + "\r\n",
                "GET /repo/?@@ HTTP/1.1" + OURS + "\r\n",
                "GET /repo/ HTTP/1.1" + OURS + "A: @@\r\n\r\n",
                "GET /repo/ HTTP/1.1" + OURS + "Referer: @@\r\n\r\n",
                "GET /.candor/bar?page=@@ HTTP/1.1" + OURS + "\r\n",
                "POST /.candor/now HTTP/1.1" + OURS + "Content-Length: 9999\r\n\r\nnow=@@");
    }

    @Override
    protected void feed(byte[] input) throws IOException {
        String host = preview.address().getAuthority();
        String request = new String(input, StandardCharsets.ISO_8859_1).replace("%HOST%", host);
        String answer = send(request.getBytes(StandardCharsets.ISO_8859_1));
        String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
        if (!head.isEmpty()) {
            assertThat(head.lines()
                            .skip(1)
                            .map(line -> line.replaceFirst(":.*", "").toLowerCase(java.util.Locale.ROOT)))
                    .isSubsetOf(PreviewRequestProperties.HEADERS);
            assertThat(head).matches("[ -~\r\n]*");
        }
        assertThat(answer).doesNotContain("components: [{id").doesNotContain("root:x:0");
        assertThat(preview.get("/repo/status.txt").status()).isEqualTo(200);
    }

    /** The events never end, so only the first block of an answer is read. */
    private String send(byte[] request) throws IOException {
        try (Socket socket =
                new Socket(preview.address().getHost(), preview.address().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            byte[] block = new byte[64 << 10];
            int read = in.read(block);
            return read < 0 ? "" : new String(block, 0, read, StandardCharsets.UTF_8);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("neither answered nor hung up", e);
        } catch (SocketException e) {
            return "";
        }
    }
}
