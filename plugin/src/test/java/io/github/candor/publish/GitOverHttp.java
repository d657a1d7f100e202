package io.github.candor.publish;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Git's own program for smart HTTP behind a small server on loopback that asks for a name and a password. */
public final class GitOverHttp implements AutoCloseable {
    public static final String USER = "publisher";
    public static final String PASSWORD = "tell-nobody-1234";

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<String> users = new ConcurrentLinkedQueue<>();
    private volatile boolean losesAnswer;

    /** Serves the repositories below {@code folder}. */
    public GitOverHttp(Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer).setAuthenticator(new BasicAuthenticator("git") {
            @Override
            public boolean checkCredentials(String user, String password) {
                users.add(user);
                return user.equals(USER) && password.equals(PASSWORD);
            }
        });
        server.start();
    }

    /** Returns the address of a repository. */
    public String address(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    /** Returns the names by which somebody tried to log in. */
    public List<String> users() {
        return List.copyOf(users);
    }

    /** Takes the next push and then hangs up before it has said so. */
    void loseNextAnswer() {
        losesAnswer = true;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Path body = Files.createTempFile("request", ".bin");
        Path output = Files.createTempFile("answer", ".bin");
        try (exchange) {
            try (OutputStream out = Files.newOutputStream(body)) {
                exchange.getRequestBody().transferTo(out);
            }
            Process process = backend(exchange, body, output);
            process.waitFor();
            boolean isPush = exchange.getRequestURI().getPath().endsWith("/git-receive-pack");
            if (isPush && losesAnswer) {
                losesAnswer = false;
                return;
            }
            send(exchange, Files.readAllBytes(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Files.delete(body);
            Files.delete(output);
        }
    }

    private Process backend(HttpExchange exchange, Path body, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("git", "http-backend")
                .redirectInput(body.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> variables = builder.environment();
        variables.put("GIT_PROJECT_ROOT", folder.toString());
        variables.put("GIT_HTTP_EXPORT_ALL", "1");
        variables.put("REMOTE_USER", USER);
        variables.put("REMOTE_ADDR", "127.0.0.1");
        variables.put("REQUEST_METHOD", exchange.getRequestMethod());
        variables.put("PATH_INFO", exchange.getRequestURI().getPath());
        put(variables, "QUERY_STRING", exchange.getRequestURI().getRawQuery());
        put(variables, "CONTENT_TYPE", exchange.getRequestHeaders().getFirst("Content-Type"));
        put(variables, "HTTP_CONTENT_ENCODING", exchange.getRequestHeaders().getFirst("Content-Encoding"));
        put(variables, "GIT_PROTOCOL", exchange.getRequestHeaders().getFirst("Git-Protocol"));
        variables.put("CONTENT_LENGTH", String.valueOf(Files.size(body)));
        return builder.start();
    }

    private static void put(Map<String, String> variables, String name, @Nullable String value) {
        variables.put(name, value == null ? "" : value);
    }

    /** A CGI program writes headers, an empty line and the body (RFC 3875, section 6). */
    private static void send(HttpExchange exchange, byte[] answer) throws IOException {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        int code = 200;
        for (String line : text.substring(0, end).split("\r\n", -1)) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (line.startsWith("Status:")) {
                code = Integer.parseInt(value.substring(0, 3));
            } else {
                exchange.getResponseHeaders().add(line.substring(0, line.indexOf(':')), value);
            }
        }
        int length = answer.length - end - 4;
        exchange.sendResponseHeaders(code, length == 0 ? -1 : length);
        try (InputStream in = new ByteArrayInputStream(answer, end + 4, length)) {
            in.transferTo(exchange.getResponseBody());
        }
    }
}
