package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.notify.Patience;
import io.github.candor.notify.ledger.LedgerStore;
import io.github.candor.notify.ledger.Teller;
import io.github.candor.notify.ledger.Told;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole life of an incident and of maintenance: who is told what, as often as the feed of updates rings. */
class ChannelNotifierIT {
    private static final Pattern GUID = Pattern.compile("<guid[^>]*>([^<]*)</guid>");
    private static final List<String> CHANNELS = List.of("ALL", "PAGES", "HARD", "PLANS", "WRITTEN");
    private static final Path TABLE = Path.of("target/notify/who-was-told.md");
    private static final String STATUS = """
            title: School Status
            url: https://status.example.org/
            components: [{id: login, name: Login, since: 2024-01-01}, {id: pages, name: Pages, since: 2024-01-01}]
            notify:
              - {channel: slack, to: ALL}
              - {channel: slack, to: PAGES, components: [pages]}
              - {channel: slack, to: HARD, impact: critical, kinds: [incidents]}
              - {channel: slack, to: PLANS, kinds: [maintenance], language: de}
              - {channel: slack, to: WRITTEN, kinds: [postmortems]}
            """;
    private static final String OPENED = """
            ---
            title: Nobody can sign in
            components: {login: major_outage}
            started: 2025-02-13 09:40
            ---
            ## Updates
            ### 2025-02-13 09:50 Investigating
            We look into it, taht is all.
            """;
    private static final String PLANNED = """
            ---
            title: The database moves
            components: [pages]
            scheduled_for: 2025-02-15 22:00
            scheduled_until: 2025-02-15 23:00
            ---
            Pages are slow.

            ## Updates
            ### 2025-02-14 09:00 Scheduled
            We move it.
            """;

    @TempDir
    Path folder;

    private final Shelf shelf = new Shelf();
    private final List<String> told = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, List<String>> table = new LinkedHashMap<>();
    private final Map<String, Long> ringsByScene = new LinkedHashMap<>();
    private int runs;

    private static final class Shelf implements LedgerStore {
        private String text = "";

        @Override
        public Found read() {
            return new Found(text, text);
        }

        @Override
        public boolean replace(Found before, String next, Instant at) {
            text = next;
            return true;
        }
    }

    @BeforeEach
    void begin() throws IOException {
        write("status.yml", STATUS);
        write("incidents/2024-11-05-old.md", """
                ---
                title: Long ago
                components: {login: partial_outage}
                started: 2024-11-05 08:10
                resolved: 2024-11-05 10:45
                ---
                It failed.
                """);
    }

    @Test
    void tellsEveryUpdateOnceToWhomItConcerns() throws Exception {
        scene("first run", "2025-02-12T12:00:00Z");
        write("incidents/2025-02-13-login.md", OPENED);
        scene("opened", "2025-02-13T09:52:00Z");
        scene("again", "2025-02-13T09:55:00Z");
        append("incidents/2025-02-13-login.md", "\n### 2025-02-13 10:20 Identified\nA role was left out.\n");
        scene("updated", "2025-02-13T10:22:00Z");
        replace("incidents/2025-02-13-login.md", "taht", "that");
        scene("typo", "2025-02-13T10:25:00Z");
        append("incidents/2025-02-13-login.md", "\n### 2025-02-13 10:49 Resolved {login: operational}\nGood.\n");
        scene("resolved", "2025-02-13T10:52:00Z");
        append("incidents/2025-02-13-login.md", "\n### 2025-02-13 11:30 Investigating {login: major_outage}\nAgain.\n");
        scene("reopened", "2025-02-13T11:32:00Z");
        append("incidents/2025-02-13-login.md", "\n### 2025-02-13 12:00 Resolved {login: operational}\nDone.\n");
        scene("resolved again", "2025-02-13T12:02:00Z");
        append("incidents/2025-02-13-login.md", "\n### 2025-02-13 16:00 Postmortem\nWe learned.\n");
        scene("post-mortem", "2025-02-13T16:02:00Z");
        write("maintenance/2025-02-15-database.md", PLANNED);
        scene("announced", "2025-02-14T09:02:00Z");
        replace("maintenance/2025-02-15-database.md", "22:00", "21:00");
        append("maintenance/2025-02-15-database.md", "\n### 2025-02-14 12:00 Scheduled\nAn hour earlier.\n");
        scene("moved", "2025-02-14T12:02:00Z");
        write(
                "maintenance/2025-02-16-mail.md",
                PLANNED.replace("The database moves", "Mail moves")
                        .replace("02-15", "02-16")
                        .replace("02-14 09:00", "02-14 13:00"));
        scene("another announced", "2025-02-14T13:02:00Z");
        replace("maintenance/2025-02-16-mail.md", "components: [pages]", "components: [pages]\ncancelled: true");
        append("maintenance/2025-02-16-mail.md", "\n### 2025-02-14 14:00 Update\nNot needed.\n");
        scene("cancelled", "2025-02-14T14:02:00Z");
        write(
                "incidents/2025-02-14-alarm.md",
                OPENED.replace("Nobody can sign in", "False alarm").replace("02-13 09", "02-14 15"));
        scene("false alarm", "2025-02-14T15:52:00Z");
        Files.delete(folder.resolve("incidents/2025-02-14-alarm.md"));
        scene("taken back", "2025-02-14T15:57:00Z");
        scene("begun", "2025-02-15T21:02:00Z");
        scene("completed", "2025-02-15T23:02:00Z");

        print();

        assertThat(table)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("first run", List.of()),
                        Map.entry("opened", List.of("ALL", "HARD")),
                        Map.entry("again", List.of()),
                        Map.entry("updated", List.of("ALL", "HARD")),
                        Map.entry("typo", List.of()),
                        Map.entry("resolved", List.of("ALL", "HARD")),
                        Map.entry("reopened", List.of("ALL", "HARD")),
                        Map.entry("resolved again", List.of("ALL", "HARD")),
                        Map.entry("post-mortem", List.of("ALL", "WRITTEN")),
                        Map.entry("announced", List.of("ALL", "PAGES", "PLANS")),
                        Map.entry("moved", List.of("ALL", "PAGES", "PLANS")),
                        Map.entry("another announced", List.of("ALL", "PAGES", "PLANS")),
                        Map.entry("cancelled", List.of("ALL", "PAGES", "PLANS")),
                        Map.entry("false alarm", List.of("ALL", "HARD")),
                        Map.entry("taken back", List.of()),
                        Map.entry("begun", List.of("ALL", "PAGES", "PLANS")),
                        Map.entry("completed", List.of("ALL", "PAGES", "PLANS"))));
    }

    @Test
    void tellsNothingOfDraftsAndOfWhatIsTakenBack() throws Exception {
        scene("first run", "2025-02-13T09:00:00Z");
        write("incidents/2025-02-13-login.md", OPENED.replace("started:", "draft: true\nstarted:"));
        scene("draft", "2025-02-13T09:52:00Z");
        Files.delete(folder.resolve("incidents/2025-02-13-login.md"));
        scene("taken back", "2025-02-13T09:55:00Z");

        assertThat(told).isEmpty();
    }

    @Test
    void namesEveryVariableThatIsNotSetAndNoValue() throws Exception {
        assertThatThrownBy(() -> notifier("2025-02-13T09:52:00Z")
                        .tellers(
                                Map.of("ALL", "https://hooks.example/", "PAGES", "T0P:SECRET"),
                                patience(Instant.EPOCH)))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining(
                        "The environment variable PAGES for slack holds no address that begins with https://.")
                .hasMessageContaining("The environment variable HARD for slack is not set.")
                .hasMessageContaining("The environment variable WRITTEN for slack is not set.")
                .hasMessageNotContaining("T0P")
                .hasMessageNotContaining("hooks.example");
    }

    @Test
    void showsOnADryRunWhatWouldGoOutInEachLanguage() throws Exception {
        write("maintenance/2025-02-15-database.md", PLANNED);
        Map<String, String> shown = new HashMap<>();

        notifier("2025-02-14T09:02:00Z")
                .rehearse(
                        Map.of(),
                        patience(Instant.parse("2025-02-14T09:02:00Z")),
                        one -> shown.put(one.channel().to(), one.isNews() + " " + one.message()));

        assertThat(shown).containsOnlyKeys("ALL", "PAGES", "PLANS");
        assertThat(shown.get("ALL"))
                .startsWith("true ")
                .contains("Scheduled: The database moves")
                .contains("We move it.");
        assertThat(shown.get("PLANS")).contains("The database moves").doesNotContain("Scheduled:");
    }

    @Test
    void showsTheNewestMessageOnAQuietDayAndNamesVariablesThatAreMissing() throws Exception {
        write("incidents/2025-02-13-login.md", OPENED);
        Map<String, String> shown = new HashMap<>();

        List<String> faults = notifier("2025-02-20T09:00:00Z")
                .rehearse(
                        Map.of(
                                "ALL",
                                "https://hooks.example/",
                                "PAGES",
                                "T0P:SECRET",
                                "HARD",
                                "https://hooks.example/"),
                        patience(Instant.parse("2025-02-20T09:00:00Z")),
                        one -> shown.put(one.channel().to(), one.isNews() + " " + one.message()));

        assertThat(shown).containsOnlyKeys("ALL", "HARD");
        assertThat(shown.get("ALL")).startsWith("false ").contains("Investigating: Nobody can sign in");
        assertThat(faults)
                .containsExactly(
                        "The environment variable PAGES for slack holds no address that begins with https://.",
                        "The environment variable PLANS for slack is not set.",
                        "The environment variable WRITTEN for slack is not set.");
    }

    private void scene(String name, String now) throws Exception {
        told.clear();
        Instant at = Instant.parse(now);
        ChannelNotifier notifier = notifier(now);
        Map<String, Teller> tellers = new LinkedHashMap<>();
        for (String to : CHANNELS) {
            tellers.put("slack " + to, guid -> {
                told.add(to);
                return CompletableFuture.completedFuture(new Told(Told.Kind.YES, "200", null));
            });
        }
        notifier.run(shelf, tellers, patience(at), "run " + runs++, line -> {}).tell();
        table.put(name, told.stream().sorted().toList());

        long rings = rings(at);
        ringsByScene.put(name, rings);
        assertThat(told.stream().filter("ALL"::equals).count())
                .as(name)
                .isEqualTo(name.equals("first run") ? 0 : rings);
    }

    /** Writes down who was told what, how often, for people. */
    private void print() throws IOException {
        StringBuilder text = new StringBuilder("| scene | the feed rings |");
        CHANNELS.forEach(channel -> text.append(' ').append(channel).append(" |"));
        text.append("\n|---|---|").append("---|".repeat(CHANNELS.size())).append('\n');
        table.forEach((name, heard) -> {
            text.append("| ")
                    .append(name)
                    .append(" | ")
                    .append(ringsByScene.get(name))
                    .append(" |");
            CHANNELS.forEach(channel -> text.append(' ')
                    .append(Collections.frequency(heard, channel))
                    .append(" |"));
            text.append('\n');
        });
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, text);
    }

    private ChannelNotifier notifier(String now) throws Exception {
        Instant at = Instant.parse(now);
        return ChannelNotifier.of(new SiteBuilder.Order(folder, null, null, at, at));
    }

    /** Returns how many items of the feed of updates a reader has not seen before. */
    private long rings(Instant at) throws Exception {
        Path site = folder.resolve("target/site");
        SiteBuilder.build(new SiteBuilder.Order(folder, null, null, at, at), site);
        Set<String> guids = GUID.matcher(Files.readString(site.resolve("updates.rss")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        guids.removeAll(seen);
        seen.addAll(guids);
        return guids.size();
    }

    private static Patience patience(Instant now) {
        return new Patience(Duration.ZERO, () -> now, length -> {});
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private void append(String name, String text) throws IOException {
        write(name, Files.readString(folder.resolve(name)) + text);
    }

    private void replace(String name, String before, String after) throws IOException {
        write(name, Files.readString(folder.resolve(name)).replace(before, after));
    }
}
