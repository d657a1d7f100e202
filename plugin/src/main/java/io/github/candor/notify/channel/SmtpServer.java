package io.github.candor.notify.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed in, as an address like {@code smtps://name:password@mail.example.org/?from=status@example.org}.
 *
 * @param isEncrypted whether TLS begins at once; else the server must offer it, but on this machine
 * @param name to log in with, or null
 * @param password or null
 * @param from the sender's address
 */
record SmtpServer(
        String host,
        int port,
        boolean isEncrypted,
        @Nullable String name,
        @Nullable String password,
        String from) {
    private static final String NO_ADDRESS =
            "holds no address like smtps://name:password@mail.example.org/; in name and"
                    + " password, write signs like / and @ as %2F and %40";
    /** With another one no mail can be written, which would count as perhaps sent. */
    private static final Pattern SENDER =
            Pattern.compile("[!-~&&[^@<>,;:\"()\\\\]]+@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)*+");

    private static final int MOST_PORT = 65_535;
    private static final int SMTPS = 465;
    private static final int SUBMISSION = 587;

    /**
     * Reads an address; it is a secret, so no part of it is in what is said against it.
     *
     * @throws IllegalArgumentException saying what is missing
     */
    static SmtpServer parse(String text) {
        URI address = address(text);
        String scheme = String.valueOf(address.getScheme());
        if (address.getHost() == null || !scheme.matches("smtps?") || address.getPort() > MOST_PORT) {
            throw new IllegalArgumentException(NO_ADDRESS);
        }
        String login = address.getRawUserInfo();
        int colon = login == null ? -1 : login.indexOf(':');
        String name = login == null ? null : decoded(colon < 0 ? login : login.substring(0, colon));
        String password = login == null || colon < 0 ? null : decoded(login.substring(colon + 1));
        String from = from(address, name);
        if (from == null || !SENDER.matcher(from).matches()) {
            throw new IllegalArgumentException("names no sender: end it with ?from=status@example.org");
        }
        boolean isEncrypted = scheme.equals("smtps");
        int port = address.getPort() > 0 ? address.getPort() : isEncrypted ? SMTPS : SUBMISSION;
        return new SmtpServer(address.getHost(), port, isEncrypted, name, password, from);
    }

    private static URI address(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            // Its message repeats the address.
            throw new IllegalArgumentException(NO_ADDRESS);
        }
    }

    private static @Nullable String from(URI address, @Nullable String name) {
        String query = address.getRawQuery();
        if (query != null && query.startsWith("from=")) {
            return decoded(query.substring("from=".length()));
        }
        return name != null && name.contains("@") ? name : null;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Returns whether nothing that is said to it leaves this machine. */
    boolean isHere() {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    /** Nothing of it may get into a message by accident. */
    @Override
    public String toString() {
        return "an SMTP server";
    }
}
