package io.github.candor.git;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name and a password or token for one server.
 *
 * <p>Git gets them from its environment by a credential helper of one line, which is asked for this server alone: not for
 * one that it is redirected to. So they are in no command line, no file and no output.
 *
 * @param server scheme, host and port, like {@code https://github.com}
 */
public record Login(String server, String user, String secret) {
    private static final String HELPER = "!f() { test \"$1\" = get && "
            + "printf 'username=%s\\npassword=%s\\n' \"$CANDOR_GIT_USER\" \"$CANDOR_GIT_SECRET\"; }; f";

    private static final Pattern REFUSED = Pattern.compile(
            "(?i)authentication failed|could not read (?:username|password)|terminal prompts disabled|permission denied"
                    + "|error: 40[13]|invalid (?:credentials|username)|access denied|not authorized|write access");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<scheme>https?)://(?:[^@/?#]*@)?" + "(?<host>\\[[^]/]*]|[^:/?#@]++)(?::(?<port>\\d++))?:?(?:[/?#].*)?");

    /**
     * Returns the login for the server of {@code remote}.
     *
     * @param remote address of a repository
     * @return null unless the address is one that takes a password: HTTP, encrypted or on this very machine
     */
    public static @Nullable Login of(String remote, String user, String secret) {
        String server = serverOf(remote);
        return server == null ? null : new Login(server, user, secret);
    }

    /** Returns scheme, host and port of an address that takes a password, else null. */
    public static @Nullable String serverOf(String remote) {
        Matcher address = ADDRESS.matcher(remote);
        if (!address.matches() || RemoteAddress.fault(remote) != null) {
            return null;
        }
        String scheme = address.group("scheme");
        String host = address.group("host");
        String port = address.group("port");
        boolean isSafe = scheme.equals("https") || host.matches("localhost|127(?:\\.\\d+)++|\\[::1]");
        return isSafe ? scheme + "://" + host + (port == null ? "" : ":" + port) : null;
    }

    /** Returns whether {@code message}, in git's own words, says that a server took no login. */
    public static boolean isRefused(String message) {
        return REFUSED.matcher(message).find();
    }

    /** Returns the settings that make git ask for this login, emptying the list of other helpers first. */
    List<String> options() {
        String key = "credential." + server + ".helper=";
        return List.of("-c", key, "-c", key + HELPER);
    }

    /** Returns what the helper looks up. */
    Map<String, String> environment() {
        return Map.of("CANDOR_GIT_USER", user, "CANDOR_GIT_SECRET", secret);
    }

    /** Returns what must not be printed, in each form in which git may have sent it. */
    List<String> secrets() {
        if (secret.isEmpty()) {
            return List.of();
        }
        byte[] both = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return List.of(
                secret,
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"),
                Base64.getEncoder().encodeToString(both));
    }

    /** Returns the server alone: a login is often printed by accident. */
    @Override
    public String toString() {
        return "login for " + server;
    }
}
