package io.github.candor.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.author.questions.NoTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole life of an incident and of maintenance, by the goals alone and by editing alone: after each step pages, feeds,
 * API, calendar and badge say the same, whichever way was taken. The tables are written into {@code target/life}.
 */
class LifeOfEntriesIT {
    private static final Instant NINE = Instant.parse("2025-02-13T08:00:10Z");

    @TempDir
    Path folder;

    @TempDir
    Path built;

    private StatusFolder content;
    private final List<Step> life = new ArrayList<>();
    private EditedEntry entry = EditedEntry.of("");

    /** How an author goes on. */
    enum Way {
        GOALS,
        EDITING
    }

    /** Runs one goal. */
    private interface Goal {
        void run(StatusFolder.Writing author) throws Exception;
    }

    /**
     * One step, by either way.
     *
     * @param minutes after nine
     * @param edited the whole file afterwards
     * @param expected what is said then
     */
    private record Step(
            String name, int minutes, Goal goal, Map<String, String> switches, EditedEntry edited, String expected) {}

    @BeforeEach
    void makeFolder() throws Exception {
        content = StatusFolder.in(folder);
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheSameOfAnIncidentEverywhere(Way way) throws Exception {
        String id = "2025-02-13-sign-in-fails";
        entry = EditedEntry.of(
                "", "title: Sign-in fails", "components: {login: major_outage}", "started: 2025-02-13 09:00");
        Map<String, String> first = Map.of("title", "Sign-in fails", "components", "login:major", "text", "Look.");
        step("open", 0, StatusFolder.Writing::open, first)
                .edit(entry.tell("09:00 Investigating {login: major_outage}", "Look."))
                .expect(
                        "Partial system outage|Investigating|1 Sign-in fails|1 Investigating: Sign-in fails|major investigating|"
                                + "Partial System Outage, investigating, major_outage|-|Major outage");
        step("update", 10, StatusFolder.Writing::update, said("identified", "Keys.", "components", "login:partial"))
                .edit(entry.tell("09:10 Identified {login: partial_outage}", "Keys."))
                .expect("Minor service outage|Identified|1 Sign-in fails|2 Identified: Sign-in fails|minor identified|"
                        + "Minor Service Outage, identified, partial_outage|-|Partial outage");
        step("resolve", 20, StatusFolder.Writing::resolve, Map.of("text", "Over."))
                .edit(entry.with("resolved: 2025-02-13 09:20").tell("09:20 Resolved {login: operational}", "Over."))
                .expect("All systems operational|Resolved|1 Sign-in fails|3 Resolved: Sign-in fails|"
                        + "none resolved|All Systems Operational, resolved, operational|-|Operational");
        step("reopen in the same minute", 20, StatusFolder.Writing::update, said("investigating", "Back.", "id", id))
                .edit(entry.without("resolved").tell("09:20 Investigating {login: partial_outage}", "Back."))
                .expect(
                        "Minor service outage|Investigating|1 Sign-in fails|4 Investigating: Sign-in fails|minor investigating|"
                                + "Minor Service Outage, investigating, partial_outage|-|Partial outage");
        step("resolve by a state", 30, StatusFolder.Writing::update, said("resolved", "Over again."))
                .edit(entry.tell("09:30 Resolved {login: operational}", "Over again."))
                .expect("All systems operational|Resolved|1 Sign-in fails|5 Resolved: Sign-in fails|"
                        + "none resolved|All Systems Operational, resolved, operational|-|Operational");
        step("reopen later", 31, StatusFolder.Writing::update, said("monitoring", "We watch.", "id", id))
                .edit(entry.tell("09:31 Monitoring", "We watch."))
                .expect("An incident is being watched|Monitoring|1 Sign-in fails|6 Monitoring: Sign-in fails|"
                        + "none monitoring|All Systems Operational, monitoring, operational|-|Operational");
        step("resolve for good", 40, StatusFolder.Writing::resolve, Map.of("text", "Over for good."))
                .edit(entry.with("resolved: 2025-02-13 09:40").tell("09:40 Resolved", "Over for good."))
                .expect("All systems operational|Resolved|1 Sign-in fails|7 Resolved: Sign-in fails|"
                        + "none resolved|All Systems Operational, resolved, operational|-|Operational");
        step("post-mortem", 50, StatusFolder.Writing::update, said("postmortem", "Old keys.", "id", id))
                .edit(entry.tell("09:50 Postmortem", "Old keys."))
                .expect("All systems operational|Post-mortem|1 Sign-in fails|8 Post-mortem: Sign-in fails|"
                        + "none postmortem|All Systems Operational, postmortem, operational|-|Operational");
        step("retract", 55, StatusFolder.Writing::retract, Map.of("id", id, "text", "Not: an *alarm*."))
                .edit(entry.with("retracted: \"Not: an *alarm*.\"").tell("09:55 Retracted", ""))
                .expect("All systems operational|Retracted|1 Sign-in fails|9 Retracted: Sign-in fails|"
                        + "none retracted|All Systems Operational, resolved, operational|-|Operational");
        walk(way, "incidents", id);
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheSameOfMaintenanceEverywhere(Way way) throws Exception {
        String id = "2025-02-13-upgrade";
        entry = EditedEntry.of("Soon.", "title: Upgrade", "components: [login]")
                .with("scheduled_for: 2025-02-13 10:00")
                .with("scheduled_until: 2025-02-13 11:00");
        Map<String, String> plan =
                Map.of("title", "Upgrade", "components", "login", "at", "10:00", "until", "11:00", "text", "Soon.");
        step("announce", 0, StatusFolder.Writing::announce, plan)
                .edit(entry.tell("09:00 Scheduled", "Soon."))
                .expect("All systems operational|Scheduled|1 Upgrade|1 Scheduled: Upgrade|none|"
                        + "All Systems Operational, scheduled, operational|1000-1100|Operational");
        step("move", 5, StatusFolder.Writing::announce, Map.of("id", id, "at", "10:30", "text", "Later."))
                .edit(entry.with("scheduled_for: 2025-02-13 10:30")
                        .with("scheduled_until: 2025-02-13 11:30")
                        .with("moved_from: 2025-02-13 10:00")
                        .tell("09:05 Moved", "Later."))
                .expect(
                        "All systems operational|Scheduled|1 Upgrade|2 Moved to 13 Feb 2025, 10:30 UTC+1: Upgrade|none|All Systems Operational, scheduled, operational|"
                                + "1030-1130|Operational");
        step("cancel", 10, StatusFolder.Writing::update, said("cancelled", "Not today."))
                .edit(entry.with("cancelled: true").tell("09:10 Cancelled", "Not today."))
                .expect(
                        "All systems operational|Cancelled|1 Upgrade|3 Cancelled: Upgrade|none|All Systems Operational, not listed, operational|"
                                + "1030-1130 CANCELLED|Operational");
        step("reinstate", 12, StatusFolder.Writing::update, said("scheduled", "Today after all.", "id", id))
                .edit(entry.without("cancelled").tell("09:12 Update", "Today after all."))
                .expect(
                        "All systems operational|Scheduled|1 Upgrade|4 Update: Upgrade|none|All Systems Operational, scheduled, operational|"
                                + "1030-1130|Operational");
        step("begin early", 15, StatusFolder.Writing::update, said("in_progress", "We begin.", "id", id))
                .edit(entry.with("started: 2025-02-13 09:15").tell("09:15 In progress", "We begin."))
                .expect(
                        "Service under maintenance|In progress|1 Upgrade|5 In progress: Upgrade|maintenance|Service Under Maintenance, in_progress, under_maintenance|"
                                + "0915-1130|Under maintenance");
        step("extend", 20, StatusFolder.Writing::update, Map.of("until", "12:00", "text", "It takes longer."))
                .edit(entry.with("scheduled_until: 2025-02-13 12:00").tell("09:20 Update", "It takes longer."))
                .expect(
                        "Service under maintenance|In progress|1 Upgrade|6 Update: Upgrade|maintenance|Service Under Maintenance, in_progress, under_maintenance|"
                                + "0915-1200|Under maintenance");
        step("complete early", 30, StatusFolder.Writing::resolve, Map.of("text", "Done."))
                .edit(entry.with("completed: 2025-02-13 09:30").tell("09:30 Completed", "Done."))
                .expect("All systems operational|Completed|1 Upgrade|7 Completed: Upgrade|none|"
                        + "All Systems Operational, completed, operational|0915-0930|Operational");
        step("go on in the same minute", 30, StatusFolder.Writing::update, said("in_progress", "One more.", "id", id))
                .edit(entry.without("completed").tell("09:30 In progress", "One more."))
                .expect(
                        "Service under maintenance|In progress|1 Upgrade|8 In progress: Upgrade|maintenance|Service Under Maintenance, in_progress, under_maintenance|"
                                + "0915-1200|Under maintenance");
        step("verify", 35, StatusFolder.Writing::update, said("verifying", "We look."))
                .edit(entry.tell("09:35 Verifying", "We look."))
                .expect(
                        "Service under maintenance|Verifying|1 Upgrade|9 Verifying: Upgrade|maintenance|Service Under Maintenance, verifying, under_maintenance|"
                                + "0915-1200|Under maintenance");
        step("complete", 40, StatusFolder.Writing::update, said("completed", "Done."))
                .edit(entry.with("completed: 2025-02-13 09:40").tell("09:40 Completed", "Done."))
                .expect("All systems operational|Completed|1 Upgrade|10 Completed: Upgrade|none|"
                        + "All Systems Operational, completed, operational|0915-0940|Operational");
        walk(way, "maintenance", id);
    }

    private static Map<String, String> said(String status, String text, String... more) {
        Map<String, String> switches = new HashMap<>(Map.of("status", status, "text", text));
        for (int i = 0; i < more.length; i += 2) {
            switches.put(more[i], more[i + 1]);
        }
        return switches;
    }

    private Open step(String name, int minutes, Goal goal, Map<String, String> switches) {
        return new Open(name, minutes, goal, switches);
    }

    /** A step that is being written down. */
    private final class Open {
        private final String name;
        private final int minutes;
        private final Goal goal;
        private final Map<String, String> switches;

        private Open(String name, int minutes, Goal goal, Map<String, String> switches) {
            this.name = name;
            this.minutes = minutes;
            this.goal = goal;
            this.switches = switches;
        }

        private Open edit(EditedEntry edited) {
            entry = edited;
            return this;
        }

        private void expect(String expected) {
            life.add(new Step(name, minutes, goal, switches, entry, expected));
        }
    }

    /** Takes all steps one way; the site is built some seconds after each. */
    private void walk(Way way, String kind, String id) throws Exception {
        List<String> told = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Step step : life) {
            Instant at = NINE.plusSeconds(step.minutes() * 60L);
            if (way == Way.GOALS) {
                step.goal().run(content.author(step.switches(), new NoTerminal(), at));
            } else {
                content.with(kind + "/" + id + ".md", step.edited().toString());
            }
            Path site = built.resolve("site-" + told.size());
            SiteBuilder.build(new SiteBuilder.Order(folder, null, null, at.plusSeconds(45), at.plusSeconds(45)), site);
            told.add(step.name() + "|" + new SurfacesOfAnEntry(site, kind, id).row());
            expected.add(step.name() + "|" + step.expected());
        }
        save(way, kind, told);
        assertThat(told).isEqualTo(expected);
    }

    private static void save(Way way, String kind, List<String> rows) throws IOException {
        StringBuilder table = new StringBuilder(SurfacesOfAnEntry.HEAD);
        rows.forEach(row -> table.append("| ").append(row.replace("|", " | ")).append(" |\n"));
        Path folder = Files.createDirectories(Path.of("target/life"));
        Files.writeString(folder.resolve(kind + "-by-" + way.name().toLowerCase(Locale.ROOT) + ".md"), table);
    }
}
