package io.github.candor.publish.versions;

import io.github.candor.git.GitText;
import io.github.candor.model.PublishedVersion;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a branch says of one version, which anybody may have written who can push there: each fact is judged before it is
 * used or shown.
 *
 * @param texts by key, as written
 */
record VersionFacts(Map<String, String> texts) {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PLUGIN = Pattern.compile("[\\w.+-]{1,100}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final int SHOWN = 60;

    /** Before it there was no web, after it there is no four-digit year; both lie far from every site. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9990-01-01T00:00:00Z");

    /**
     * Returns the version.
     *
     * @throws IllegalArgumentException if a fact is missing or is not what Candor writes
     */
    PublishedVersion version() {
        int number = number("number");
        return new PublishedVersion(
                number,
                instant("published_at"),
                instant("built_for"),
                text("content_commit", COMMIT),
                text("plugin_version", PLUGIN),
                url(),
                text("sha256", SHA_256),
                number("added"),
                number("changed"),
                number("removed"),
                restores(number));
    }

    private @Nullable Integer restores(int number) {
        if (!texts.containsKey("restores")) {
            return null;
        }
        int restores = number("restores");
        if (restores < 1 || restores >= number) {
            throw wrong("restores");
        }
        return restores;
    }

    private Instant instant(String key) {
        try {
            Instant instant = Instant.parse(text(key));
            if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // Answered below, as what lies too far away.
        }
        throw wrong(key);
    }

    private URI url() {
        try {
            URI url = new URI(text("url"));
            boolean isWeb = String.valueOf(url.getScheme()).matches("https?") && url.getHost() != null;
            if (isWeb && url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Answered below, as what is not an address of the web.
        }
        throw wrong("url");
    }

    private int number(String key) {
        return Integer.parseInt(text(key, NUMBER));
    }

    private String text(String key, Pattern form) {
        String text = text(key);
        if (!form.matcher(text).matches()) {
            throw wrong(key);
        }
        return text;
    }

    private String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("a version without \"" + key + "\"");
        }
        return text;
    }

    private IllegalArgumentException wrong(String key) {
        return new IllegalArgumentException("\"" + key + "\" of version " + GitText.name(text("number"), SHOWN)
                + " is \"" + GitText.name(text(key), SHOWN) + "\"");
    }
}
