package io.github.candor.publish;

import io.github.candor.model.EntryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the pages that only lead on to another, as the theme writes them, and what may lead where. */
final class Redirect {
    private static final Pattern LEADS_ON =
            Pattern.compile("<meta http-equiv=\"refresh\" content=\"0; url=(?:\\./|\\.\\./)*+([^\"]*)\">");

    /** No page that only leads on is larger. */
    private static final int MOST = 8192;

    private Redirect() {}

    /** Returns the address below the site's root that {@code page} leads on to, or null if it does not. */
    static @Nullable String target(@Nullable String page) {
        Matcher found = LEADS_ON.matcher(page == null ? "" : page);
        return found.find() ? found.group(1) : null;
    }

    /** Returns the same of a page that is to be published. */
    static @Nullable String target(NextFile page) throws IOException {
        Path source = page.source();
        return source == null || page.size() > MOST ? null : target(Files.readString(source));
    }

    /** Returns the address of an entry's file, like {@code incidents/2024/2024-11-05-sign-in.md}. */
    static String addressOf(String file) {
        return file.substring(0, file.indexOf('/') + 1) + id(file) + "/";
    }

    /** Returns whether an entry's file bears the day of one of its former addresses, so that it is known by that. */
    static boolean isOfSameDay(List<String> addresses, String file) {
        return addresses.stream().anyMatch(address -> day(id(address)).equals(day(id(file))));
    }

    private static String id(String path) {
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String name = whole.substring(whole.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }

    private static String day(String id) {
        return EntryId.isValid(id) ? new EntryId(id).day() : "";
    }
}
