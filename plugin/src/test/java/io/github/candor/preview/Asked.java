package io.github.candor.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An answer of a server, asked over a bare connection, so that every header is the one a test means.
 *
 * @param head names of headers in lower case
 */
record Asked(int status, Map<String, String> head, String body) {
    /** Asks {@code method path} of the server at {@code address}, with further header lines. */
    static Asked ask(URI address, String method, String path, String... headers) throws IOException {
        String host = "Host: " + address.getAuthority();
        boolean namesHost = Arrays.stream(headers).anyMatch(line -> line.startsWith("Host:"));
        String lines = (namesHost ? "" : host + "\r\n")
                + Arrays.stream(headers).map(line -> line + "\r\n").collect(Collectors.joining());
        return send(address, method + " " + path + " HTTP/1.1\r\n" + lines + "Connection: close\r\n\r\n");
    }

    /** Posts {@code form} as a browser does. */
    static Asked post(URI address, String path, String form, String... headers) throws IOException {
        String lines = Arrays.stream(headers).map(line -> line + "\r\n").collect(Collectors.joining());
        return send(
                address,
                "POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n" + lines
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\nConnection: close\r\n\r\n" + form);
    }

    private static Asked send(URI address, String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return parse(answer.toString(StandardCharsets.UTF_8));
        }
    }

    private static Asked parse(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String[] lines = answer.substring(0, end).split("\r\n", -1);
        Map<String, String> head = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(pair -> pair[0].toLowerCase(Locale.ROOT), pair -> pair[1]));
        return new Asked(Integer.parseInt(lines[0].split(" ", -1)[1]), head, answer.substring(end + 4));
    }
}
