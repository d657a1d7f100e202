package io.github.candor.preview;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the form of the {@link Bar} sent, in the form {@code application/x-www-form-urlencoded}. */
final class Form {
    private final Map<String, String> values = new HashMap<>();

    private Form() {}

    /**
     * Reads the body of a request.
     *
     * @throws IllegalArgumentException if it has an escape that is none
     */
    static Form parse(String body) {
        Form form = new Form();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.values.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Returns the path of the page that the form stood on, without escapes, or the root where that is not a path of this server. */
    String page() {
        try {
            URI page = new URI(values.getOrDefault("page", "/"));
            String path = page.getRawAuthority() == null && !page.isAbsolute() ? page.getPath() : "/";
            return path.matches("/(?![/\\\\])\\P{Cntrl}*") ? path : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }

    /**
     * Returns the instant to show: that of the button pressed, else what was typed, read in {@code zone}; or null for the
     * clock's.
     *
     * @throws DateTimeException if it is neither
     */
    @Nullable
    Instant now(ZoneId zone) {
        String step = values.get("to");
        if (step != null) {
            return step.isEmpty() ? null : Instant.parse(step);
        }
        return LocalDateTime.parse(values.getOrDefault("now", "")).atZone(zone).toInstant();
    }
}
