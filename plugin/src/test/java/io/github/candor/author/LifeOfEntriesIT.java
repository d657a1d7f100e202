package io.github.candor.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole life of an incident and of maintenance, by the goals and by editing: at each step what page, feeds, API, calendar
 * and badge say. The rows are printed as a table into {@code target/life.md}.
 */
class LifeOfEntriesIT {
    private static final String HEAD = """
            | step | page | history feed | updates feed | v1 | v2 | calendar | badge |
            |---|---|---|---|---|---|---|---|
            """;
    private static final Instant MORNING = Instant.parse("2025-02-13T08:00:10Z");

    @TempDir
    Path folder;

    @TempDir
    Path built;

    private StatusFolder content;
    private final List<String> rows = new ArrayList<>();

    @BeforeEach
    void makeFolder() throws Exception {
        content = StatusFolder.in(folder);
    }

    @Test
    void tellsTheSameOfAnIncidentEverywhereByGoals() throws Exception {
        String id = goal(0, Map.of("title", "Sign-in fails", "components", "login:major", "text", "We look."))
                .open()
                .id();
        assertThat(row("open", "incidents", id, 0))
                .isEqualTo("Investigating|1|1|investigating|investigating major_outage|-|Major outage");
        goal(10, Map.of("status", "identified", "text", "Old keys.", "components", "login:partial"))
                .update();
        assertThat(row("update", "incidents", id, 10))
                .isEqualTo("Identified|1|2|identified|identified partial_outage|-|Partial outage");
        goal(20, Map.of("text", "Over.")).resolve();
        assertThat(row("resolve", "incidents", id, 20))
                .isEqualTo("Resolved|1|3|resolved|resolved operational|-|Operational");
        goal(20, Map.of("id", id, "status", "investigating", "text", "Back.")).update();
        assertThat(row("reopen in the same minute", "incidents", id, 20))
                .isEqualTo("Investigating|1|4|investigating|investigating partial_outage|-|Partial outage");
        goal(30, Map.of("status", "resolved", "text", "Over again.")).update();
        assertThat(row("resolve by update", "incidents", id, 30))
                .isEqualTo("Resolved|1|5|resolved|resolved operational|-|Operational");
        goal(31, Map.of("id", id, "status", "monitoring", "text", "We watch.")).update();
        assertThat(row("reopen a minute later", "incidents", id, 31))
                .isEqualTo("Monitoring|1|6|monitoring|monitoring operational|-|Operational");
        goal(40, Map.of("text", "Over for good.")).resolve();
        assertThat(row("resolve", "incidents", id, 40))
                .isEqualTo("Resolved|1|7|resolved|resolved operational|-|Operational");
        goal(50, Map.of("id", id, "status", "postmortem", "text", "Keys were too old."))
                .update();
        assertThat(row("post-mortem", "incidents", id, 50))
                .isEqualTo("Post-mortem|1|8|postmortem|postmortem operational|-|Operational");
        save("incident by goals");
    }

    @Test
    void tellsTheSameOfAnIncidentEverywhereByEditing() throws Exception {
        String id = "2025-02-13-sign-in-fails";
        String head = "---\ntitle: Sign-in fails\ncomponents: {login: major_outage}\nstarted: 2025-02-13 09:00\n";
        String updates = "---\n## Updates\n### 2025-02-13 09:00 Investigating\nWe look.\n";
        content.with("incidents/" + id + ".md", head + updates);
        assertThat(row("open", "incidents", id, 0))
                .isEqualTo("Investigating|1|1|investigating|investigating major_outage|-|Major outage");
        updates += "### 2025-02-13 09:10 Identified {login: partial_outage}\nOld keys.\n";
        content.with("incidents/" + id + ".md", head + updates);
        assertThat(row("update", "incidents", id, 10))
                .isEqualTo("Identified|1|2|identified|identified partial_outage|-|Partial outage");
        updates += "### 2025-02-13 09:20 Resolved {login: operational}\nOver.\n";
        content.with("incidents/" + id + ".md", head + "resolved: 2025-02-13 09:20\n" + updates);
        assertThat(row("resolve", "incidents", id, 20))
                .isEqualTo("Resolved|1|3|resolved|resolved operational|-|Operational");
        updates += "### 2025-02-13 09:21 Investigating {login: partial_outage}\nBack.\n";
        content.with("incidents/" + id + ".md", head + updates);
        assertThat(row("reopen", "incidents", id, 21))
                .isEqualTo("Investigating|1|4|investigating|investigating partial_outage|-|Partial outage");
        updates += "### 2025-02-13 09:30 Resolved {login: operational}\nOver again.\n";
        content.with("incidents/" + id + ".md", head + updates);
        assertThat(row("resolve by an update alone", "incidents", id, 30))
                .isEqualTo("Resolved|1|5|resolved|resolved operational|-|Operational");
        updates += "### 2025-02-13 09:50 Postmortem\nKeys were too old.\n";
        content.with("incidents/" + id + ".md", head + updates);
        assertThat(row("post-mortem", "incidents", id, 50))
                .isEqualTo("Post-mortem|1|6|postmortem|postmortem operational|-|Operational");
        save("incident by editing");
    }

    @Test
    void tellsTheSameOfMaintenanceEverywhereByGoals() throws Exception {
        String id = goal(
                        0,
                        Map.of(
                                "title",
                                "Upgrade",
                                "components",
                                "login",
                                "at",
                                "2025-02-13 10:00",
                                "until",
                                "11:00",
                                "text",
                                "Soon."))
                .announce()
                .id();
        assertThat(row("announce", "maintenance", id, 0))
                .isEqualTo("Scheduled|1|1|-|scheduled operational|20250213T100000-20250213T110000|Operational");
        goal(5, Map.of("id", id, "at", "10:30", "text", "Half an hour later.")).announce();
        assertThat(row("move", "maintenance", id, 5))
                .isEqualTo("Scheduled|1|2|-|scheduled operational|20250213T103000-20250213T113000|Operational");
        goal(10, Map.of("status", "cancelled", "text", "Not today.")).update();
        assertThat(row("cancel", "maintenance", id, 10))
                .isEqualTo("Cancelled|1|3|-|? operational|CANCELLED|Operational");
        goal(12, Map.of("id", id, "status", "scheduled", "text", "Today after all."))
                .update();
        assertThat(row("reinstate", "maintenance", id, 12))
                .isEqualTo("Scheduled|1|4|-|scheduled operational|20250213T103000-20250213T113000|Operational");
        goal(15, Map.of("id", id, "status", "in_progress", "text", "We begin early."))
                .update();
        assertThat(row("begin early", "maintenance", id, 15))
                .isEqualTo(
                        "In progress|1|5|-|in_progress under_maintenance|20250213T091500-20250213T113000|Under maintenance");
        goal(20, Map.of("id", id, "until", "12:00", "text", "It takes longer.")).update();
        assertThat(row("extend", "maintenance", id, 20))
                .isEqualTo(
                        "In progress|1|6|-|in_progress under_maintenance|20250213T091500-20250213T120000|Under maintenance");
        goal(30, Map.of("text", "Done.")).resolve();
        assertThat(row("complete early", "maintenance", id, 30))
                .isEqualTo("Completed|1|7|-|completed operational|20250213T091500-20250213T093000|Operational");
        goal(30, Map.of("id", id, "status", "in_progress", "text", "One more step."))
                .update();
        assertThat(row("go on in the same minute", "maintenance", id, 30))
                .isEqualTo(
                        "In progress|1|8|-|in_progress under_maintenance|20250213T091500-20250213T120000|Under maintenance");
        goal(40, Map.of("text", "Done.")).resolve();
        assertThat(row("complete", "maintenance", id, 40))
                .isEqualTo("Completed|1|9|-|completed operational|20250213T091500-20250213T094000|Operational");
        save("maintenance by goals");
    }

    @Test
    void tellsTheSameOfMaintenanceEverywhereByEditing() throws Exception {
        String id = "2025-02-13-upgrade";
        String from = "scheduled_for: 2025-02-13 10:30\n";
        String until = "scheduled_until: 2025-02-13 11:30\n";
        String announced = "---\nSoon.\n\n## Updates\n### 2025-02-13 09:00 Scheduled\nSoon.\n";
        work(id, from.replace("10:30", "10:00") + until.replace("11:30", "11:00"), announced);
        assertThat(row("announce", "maintenance", id, 0))
                .isEqualTo("Scheduled|1|1|-|scheduled operational|20250213T100000-20250213T110000|Operational");
        String moved = announced + "### 2025-02-13 09:05 Update\nHalf an hour later.\n";
        work(id, from + until, moved);
        assertThat(row("move", "maintenance", id, 5))
                .isEqualTo("Scheduled|1|2|-|scheduled operational|20250213T103000-20250213T113000|Operational");
        String cancelled = moved + "### 2025-02-13 09:10 Update\nNot today.\n";
        work(id, from + until + "cancelled: true\n", cancelled);
        assertThat(row("cancel", "maintenance", id, 10))
                .isEqualTo("Cancelled|1|3|-|? operational|CANCELLED|Operational");
        String reinstated = cancelled + "### 2025-02-13 09:12 Update\nToday after all.\n";
        work(id, from + until, reinstated);
        assertThat(row("reinstate", "maintenance", id, 12))
                .isEqualTo("Scheduled|1|4|-|scheduled operational|20250213T103000-20250213T113000|Operational");
        String begun = reinstated + "### 2025-02-13 09:15 In progress\nWe begin early.\n";
        work(id, from + until + "started: 2025-02-13 09:15\n", begun);
        assertThat(row("begin early", "maintenance", id, 15))
                .isEqualTo(
                        "In progress|1|5|-|in_progress under_maintenance|20250213T091500-20250213T113000|Under maintenance");
        String extended = begun + "### 2025-02-13 09:20 Update\nIt takes longer.\n";
        String longer = from + until.replace("11:30", "12:00") + "started: 2025-02-13 09:15\n";
        work(id, longer, extended);
        assertThat(row("extend", "maintenance", id, 20))
                .isEqualTo(
                        "In progress|1|6|-|in_progress under_maintenance|20250213T091500-20250213T120000|Under maintenance");
        String done = extended + "### 2025-02-13 09:30 Completed\nDone.\n";
        work(id, longer + "completed: 2025-02-13 09:30\n", done);
        assertThat(row("complete early", "maintenance", id, 30))
                .isEqualTo("Completed|1|7|-|completed operational|20250213T091500-20250213T093000|Operational");
        String again = done + "### 2025-02-13 09:35 In progress\nOne more step.\n";
        work(id, longer, again);
        assertThat(row("go on", "maintenance", id, 35))
                .isEqualTo(
                        "In progress|1|8|-|in_progress under_maintenance|20250213T091500-20250213T120000|Under maintenance");
        work(id, longer + "completed: 2025-02-13 09:40\n", again + "### 2025-02-13 09:40 Completed\nDone.\n");
        assertThat(row("complete", "maintenance", id, 40))
                .isEqualTo("Completed|1|9|-|completed operational|20250213T091500-20250213T094000|Operational");
        save("maintenance by editing");
    }

    private void work(String id, String plan, String rest) throws IOException {
        content.with("maintenance/" + id + ".md", "---\ntitle: Upgrade\ncomponents: [login]\n" + plan + rest);
    }

    private StatusFolder.Writing goal(int minutes, Map<String, String> switches) {
        return content.author(switches, new NoTerminal(), at(minutes));
    }

    private static Instant at(int minutes) {
        return MORNING.plusSeconds(minutes * 60L);
    }

    /** Builds the site half a minute after a step, and returns what it says. */
    private String row(String step, String kind, String id, int minutes) throws Exception {
        Path site = built.resolve("site-" + rows.size());
        Instant now = at(minutes).plusSeconds(45);
        SiteBuilder.build(new SiteBuilder.Order(folder, null, null, now, now), site);
        String list =
                text(site, kind.equals("incidents") ? "api/v2/incidents.json" : "api/v2/scheduled-maintenances.json");
        String component = find(text(site, "api/v2/components.json"), "\"name\":\"Login\",\"status\":\"(\\w+)\"");
        String calendar = text(site, "maintenance.ics");
        String row = String.join(
                "|",
                state(text(site, kind + "/" + id + "/index.html")),
                count(text(site, "history.rss"), "<item>"),
                count(text(site, "updates.rss"), "<item>"),
                v1(site, kind, id),
                find(list, "\"status\":\"(\\w+)\"") + " " + component,
                calendar.contains("BEGIN:VEVENT") ? event(calendar) : "-",
                find(text(site, "components/login/badge.json"), "\"message\":\\s*\"([^\"]+)\""));
        rows.add("| " + step + " | " + row.replace("|", " | ") + " |");
        return row;
    }

    private static String state(String page) {
        return find(page, "class=\"(?:facts|status)[^>]*>.*?<strong[^>]*>([^<]+)</strong>");
    }

    private String v1(Path site, String kind, String id) throws IOException {
        Path one = site.resolve("api/v1/" + kind + "/" + id + ".json");
        return Files.exists(one) ? find(Files.readString(one), "\"state\":\\s*\"(\\w+)\"") : "-";
    }

    private static String event(String whole) {
        String calendar = whole.substring(whole.indexOf("BEGIN:VEVENT"));
        String status = find(calendar, "STATUS:(\\w+)");
        return status.equals("CANCELLED")
                ? status
                : find(calendar, "DTSTART[^:]*:(\\w+)") + "-" + find(calendar, "DTEND[^:]*:(\\w+)");
    }

    private static String text(Path site, String name) throws IOException {
        return Files.readString(site.resolve(name));
    }

    private static String count(String text, String part) {
        return String.valueOf(text.split(Pattern.quote(part), -1).length - 1);
    }

    private static String find(String text, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        return found.find() ? found.group(1).strip() : "?";
    }

    private void save(String title) throws IOException {
        Path table = Files.createDirectories(Path.of("target/life")).resolve(title.replace(' ', '-') + ".md");
        Files.writeString(table, HEAD + String.join("\n", rows) + "\n");
    }
}
