package io.github.candor.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a built site says of its one entry, in each place where people and programs look.
 *
 * @param site its folder
 * @param kind {@code incidents} or {@code maintenance}
 * @param id the entry's
 */
record SurfacesOfAnEntry(Path site, String kind, String id) {
    static final String HEAD = """
            | step | first page | its page | history feed | updates feed | v1 | v2 | calendar | badge |
            |---|---|---|---|---|---|---|---|---|
            """;

    /** Returns a part for each column of the table after the first. */
    String row() throws IOException {
        return String.join(
                "|", firstPage(), page(), feed("history.rss"), feed("updates.rss"), v1(), v2(), event(), badge());
    }

    private String firstPage() throws IOException {
        return find("index.html", "<h1 class=\"headline[^>]*>.*?</span> ([^<]+)</h1>");
    }

    private String page() throws IOException {
        return find(kind + "/" + id + "/index.html", "class=\"(?:facts|status)[^>]*>.*?<strong[^>]*>([^<]+)</strong>");
    }

    /** Returns how many items there are, and the title of the newest. */
    private String feed(String name) throws IOException {
        int items = text(name).split("<item>", -1).length - 1;
        return items + " " + find(name, "<item>\\s*<title>([^<]*)</title>");
    }

    /** Version 1 lists no maintenance, but counts it. */
    private String v1() throws IOException {
        String one = "api/v1/incidents/" + id + ".json";
        String state = kind.equals("incidents") ? " " + find(one, "\"state\":\\s*\"(\\w+)\"") : "";
        return find("api/v1/site.json", "\"indicator\":\\s*\"(\\w+)\"") + state;
    }

    private String v2() throws IOException {
        String list = kind.equals("incidents") ? "incidents" : "scheduled-maintenances";
        String status = find("api/v2/" + list + ".json", "\"status\":\"(\\w+)\"");
        return find("api/v2/status.json", "\"description\":\"([^\"]*)\"") + ", "
                + (status.equals("?") ? "not listed" : status) + ", "
                + find("api/v2/components.json", "\"name\":\"Login\",\"status\":\"(\\w+)\"");
    }

    private String event() throws IOException {
        String calendar = "maintenance.ics";
        if (!text(calendar).contains("BEGIN:VEVENT")) {
            return "-";
        }
        String times = find(calendar, "BEGIN:VEVENT.*?DTSTART[^:]*:\\d+T(\\d{4})") + "-"
                + find(calendar, "BEGIN:VEVENT.*?DTEND[^:]*:\\d+T(\\d{4})");
        return times + (text(calendar).contains("STATUS:CANCELLED") ? " CANCELLED" : "");
    }

    private String badge() throws IOException {
        return find("components/login/badge.json", "\"message\":\\s*\"([^\"]+)\"");
    }

    private String text(String name) throws IOException {
        return Files.readString(site.resolve(name));
    }

    private String find(String name, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text(name));
        return found.find() ? found.group(1).strip() : "?";
    }
}
