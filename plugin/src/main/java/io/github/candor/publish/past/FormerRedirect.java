package io.github.candor.publish.past;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the pages of versions without a manifest that only lead on to another, as the theme wrote them. */
final class FormerRedirect {
    private static final Pattern LEADS_ON =
            Pattern.compile("<meta http-equiv=\"refresh\" content=\"0; url=(?:\\./|\\.\\./)*+([^\"]*)\">");

    private FormerRedirect() {}

    /** Returns the address below the site's root that {@code page} leads on to, or null if it does not. */
    static @Nullable String target(@Nullable String page) {
        Matcher found = LEADS_ON.matcher(page == null ? "" : page);
        return found.find() ? found.group(1) : null;
    }
}
