package io.github.candor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Requests as nobody would send them: none ends the preview, reads what is no part of the site, or writes a header of its own. */
class PreviewRequestProperties {
    /** Those that an answer may have, in lower case. */
    static final Set<String> HEADERS = Set.of(
            "access-control-allow-origin",
            "allow",
            "cache-control",
            "connection",
            "content-length",
            "content-security-policy",
            "content-type",
            "cross-origin-resource-policy",
            "date",
            "location",
            "referrer-policy",
            "transfer-encoding",
            "x-content-type-options");

    private static final int PATIENCE_MILLIS = 5_000;

    @SuppressWarnings("NullAway.Init") // open() sets it before anything runs.
    private static PreviewedFolder preview;

    @BeforeContainer
    static void open() throws Exception {
        Path folder = Files.createTempDirectory("candor-preview-requests");
        PreviewedFolder.write(folder, "https://example.org/repo/");
        preview = new PreviewedFolder(folder, null);
    }

    @AfterContainer
    static void close() {
        preview.close();
    }

    @Property(tries = 400)
    void areAnsweredOrHungUpOn(@ForAll("requests") String request) throws IOException {
        String answer = send(request);

        if (!answer.isEmpty()) {
            String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
            List<String> lines = head.lines().toList();
            assertThat(lines.get(0)).matches("HTTP/1\\.1 [1-5]\\d\\d .*");
            assertThat(lines.stream()
                            .skip(1)
                            .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)))
                    .isSubsetOf(HEADERS);
            assertThat(head).matches("[ -~\r\n]*");
        }
        assertThat(answer).doesNotContain("components: [{id").doesNotContain("root:x:0");
        assertThat(preview.get("/repo/status.txt").status()).isEqualTo(200);
    }

    @Provide
    Arbitrary<String> requests() {
        Arbitrary<String> methods =
                Arbitraries.of("GET", "POST", "HEAD", "PUT", "OPTIONS", "TRACE", "CONNECT", "get", "", "G\u0000T");
        Arbitrary<String> paths = pieces(
                        "/",
                        "/repo/",
                        "..",
                        "%2e%2e",
                        "%2f",
                        "%5c",
                        "%00",
                        "%C4%8D%C4%8A",
                        "%0d%0a",
                        "\u010d",
                        "//",
                        "http://evil.example",
                        "?",
                        "#",
                        "page=",
                        "incidents",
                        "index",
                        "status.yml",
                        ".candor/",
                        "now",
                        "bar",
                        "events",
                        "assets/",
                        "notes.txt",
                        "%",
                        "%zz",
                        "%E0%80",
                        "search/",
                        "*",
                        " ",
                        "\\",
                        "etc/passwd",
                        "a".repeat(3_000))
                .map(text -> "/" + text);
        Arbitrary<String> versions = Arbitraries.frequency(
                        Tuple.of(8, " HTTP/1.1"), Tuple.of(1, ""), Tuple.of(1, " HTTP/9"))
                .map(String::valueOf);
        Arbitrary<String> headers = Arbitraries.of(
                        "Origin: https://evil.example",
                        "Origin: http://127.0.0.1",
                        "Referer: http://localhost/",
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Site: none",
                        "Host: evil.example",
                        "Host: 127.0.0.1",
                        "Content-Length: 12",
                        "Content-Length: 99999999999999999999",
                        "Content-Length: -1",
                        "Transfer-Encoding: chunked",
                        "Transfer-Encoding: x",
                        "Expect: 100-continue",
                        "X: " + "y".repeat(5_000),
                        "nonsense",
                        ": empty",
                        "A\u0000B: c")
                .list()
                .ofMaxSize(4)
                .map(lines -> String.join("\r\n", lines) + (lines.isEmpty() ? "" : "\r\n"));
        Arbitrary<String> bodies = pieces(
                "page=",
                "now=",
                "to=",
                "&",
                "=",
                "%",
                "%0d%0a",
                "%C4%8D",
                "2026-11-22T09:00",
                "/",
                "0\r\n\r\n",
                "ffffffff\r\n",
                "\u0000");
        return Combinators.combine(methods, paths, versions, headers, bodies)
                .as((method, path, version, more, body) -> method + " " + path + version + "\r\nHost: "
                        + preview.address().getAuthority() + "\r\n" + more + "Connection: close\r\n\r\n" + body);
    }

    private static Arbitrary<String> pieces(String... some) {
        return Arbitraries.of(some).list().ofMaxSize(8).map(list -> String.join("", list));
    }

    private static String send(String request) throws IOException {
        URI address = preview.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            byte[] block = new byte[8_192];
            int read = socket.getInputStream().read(block);
            boolean isEndless = request.contains(".candor/events");
            while (read >= 0) {
                answer.write(block, 0, read);
                read = isEndless ? -1 : socket.getInputStream().read(block);
            }
            return answer.toString(StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        }
    }
}
