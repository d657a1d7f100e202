package io.github.candor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are too much, cannot be seen or cannot be files: each is answered at its place. */
class HostileContentTest {
    @TempDir
    Path content;

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "1e-999999999", "99.99999999999999999999", "0", "100", "-1", "NaN", "0x63", "0.0"
            })
    void refusesObjectivesThatAreNoPercentage(String objective) throws IOException {
        write(
                "status.yml",
                ProblemExample.STATUS.replace("name: Login", "name: Login, objective: \"" + objective + "\""));

        assertThat(places()).containsExactly("status.yml:4:41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+99999-12-31", "-99999-01-01", "0001-01-01", "1969-12-31", "2200-01-01", "9999-12-31"})
    void refusesDaysOfNoYearOfOurs(String day) throws IOException {
        write("status.yml", ProblemExample.STATUS.replace("name: Login", "name: Login, since: " + day));

        assertThat(places()).containsExactly("status.yml:4:37");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "nul", "aux.x", "com1", "lpt9.a.b", "a.", "con .x"})
    void refusesNamesThatWindowsCannotHold(String id) throws IOException {
        page(id, "");

        assertThat(places()).containsExactly("pages/" + id + ".md:1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u3164",
                "\u115F",
                "\u1160",
                "\uFFA0",
                "\u2800",
                "\u00AD",
                "\u180E",
                "\u200B",
                "\uFE0F",
                "\u034F",
                " \u00A0\u2060"
            })
    void takesTextOfWhichNothingIsSeenForNone(String text) throws IOException {
        write("status.yml", ProblemExample.STATUS.replace("name: Login", "name: \"" + text + "\""));
        write("pages/a.md", "---\ntitle: \"" + text + "\"\n---\n");
        write(
                "incidents/2025-05-31-a.md",
                "---\ntitle: A\nauthors: [\"" + text + "\"]\ntags: [a, \"" + text + "\"]\nretracted: \"" + text
                        + "\"\nstarted: 2025-05-30\nresolved: 2025-05-31\n---\n");

        assertThat(places())
                .contains(
                        "status.yml:4:23",
                        "incidents/2025-05-31-a.md:3:11",
                        "incidents/2025-05-31-a.md:4:11",
                        "incidents/2025-05-31-a.md:5:12",
                        "pages/a.md:2:8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u3164", "\u2800", "\u00AD", "\u180E \u200B"})
    void refusesHeadingsOfWhichNothingIsSeen(String title) throws IOException {
        write(
                "pages/a.md",
                "---\ntitle: A\n---\n# A\n\n## " + title + "\n\n```\n## " + title + "\n```\n\n## a" + title + "\n");

        assertThat(places()).containsExactly("pages/a.md:6:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-30 08:00", "2025-05-29 20:00"})
    void warnsOfAWholeThatEndedBeforeItsPartBegan(String resolved) throws IOException {
        write(
                "incidents/2025-05-29-whole.md",
                "---\ntitle: A\ncomponents: {login: major_outage}\nstarted: 2025-05-29 10:00\nresolved: " + resolved
                        + "\n---\n");
        write("incidents/2025-05-30-part.md", """
                ---
                title: B
                components: {login: major_outage}
                merged_into: 2025-05-29-whole
                started: 2025-05-30 07:00
                resolved: 2025-05-30 09:00
                ---
                """);

        assertThat(places())
                .isEqualTo(
                        resolved.startsWith("2025-05-29") ? List.of("incidents/2025-05-30-part.md:4:14") : List.of());
    }

    @Test
    void refusesLinesThatNobodyReads() throws IOException {
        String text = ("x".repeat(99) + "\n  ").repeat(6);
        write("pages/a.md", "---\ntitle: " + text + "\n---\n");
        write("pages/b.md", "---\ntitle: " + "x".repeat(500) + "\n---\n");
        write(
                "incidents/2025-05-31-a.md",
                "---\ntitle: A\ncomponents: {login: major_outage}\nretracted: " + text
                        + "\nstarted: 2025-05-30\nresolved: 2025-05-31\n---\n");

        assertThat(problems())
                .extracting(one -> one.place() + " " + one.statement())
                .containsExactly(
                        "incidents/2025-05-31-a.md:4:12 retracted has 599 characters; 500 are allowed.",
                        "pages/a.md:2:8 title has 599 characters; 500 are allowed.",
                        "pages/b.md:2:8 The title has 500 characters.");
    }

    @Test
    void refusesNamesLongerThanADiskTakes() throws IOException {
        page("a".repeat(201), "");
        page("b", "aliases: [/" + "c".repeat(201) + "/, \"/" + "d/".repeat(501) + "\", /fine/]\n");
        write("status.yml", ProblemExample.STATUS.replace("id: login", "id: " + "l".repeat(201)));

        assertThat(places())
                .containsExactly(
                        "status.yml:4:10",
                        "pages/" + "a".repeat(201) + ".md:1:1",
                        "pages/b.md:3:11",
                        "pages/b.md:3:216");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u202E", "\\uD83D", "\\0", "\\e", "\\x07", "\\u2066", "\\uFFFF", "\\U0001FFFE", "\\N"})
    void judgesWhatComesOutOfEscapes(String escape) throws IOException {
        page("a", "aliases: [\"/x" + escape + "/\"]\n");

        assertThat(places()).contains("pages/a.md:3:11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\UFFFFFFFF\"", "\"\\U80000000\"", "!<%1b]0;pwn%07> x", "!<%20> x", "!%20 x"})
    void saysWhereACodeOfNothingStands(String title) throws IOException {
        write("pages/a.md", "---\nlanguage: en\ntitle: " + title + "\n---\n");

        assertThat(problems().get(0).place())
                .extracting(place -> place.file(), place -> place.line())
                .containsExactly("pages/a.md", 3);
    }

    @Test
    void isQuickForLettersThatBecomeTwoInLowerCase() throws IOException {
        write(
                "pages/a.md",
                "---\ntitle: A\n---\n" + "\u0130".repeat(200_000) + "\n\n## " + "\u0130".repeat(200_000) + "\n");

        assertThat(places()).isEmpty();
    }

    @Test
    void publishesNoCommentInATextOfOneLine() throws IOException {
        page("a", "tags: [\"a <!-- b -->\"]\n");
        write("pages/b.md", "---\ntitle: \"a <!-- ask Ops --> b\"\n---\n");
        write("status.yml", ProblemExample.STATUS.replace("id: login", "name: \"Login <!-- old -->\", id: login"));

        assertThat(places()).contains("status.yml:4:12", "pages/b.md:2:8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFF", "\uFFFE", "\u202E", "\u0000", "\u001B", "\u0085", "\uFEFF", "\uFFF9", "\uFFFB"})
    void refusesHiddenCharactersWhereTheyStand(String character) throws IOException {
        page("a", "language: e" + character + "n\n");

        List<Problem> problems = problems();
        assertThat(problems.get(0).place()).hasToString("pages/a.md:3:12");
        assertThat(problems.get(0).statement()).contains("U+");
        assertThat(problems).noneMatch(one -> one.advice().contains("alias"));
    }

    @Test
    void countsLinesAsEditorsDo() throws IOException {
        page("a", "language: en\u2028\nmenu: perhaps\n");

        assertThat(places()).contains("pages/a.md:4:7");
    }

    @Test
    void refusesTagsOfEndlessLength() throws IOException {
        write(
                "notices/2025-01-01-a.md",
                "---\ntitle: A\npublished: 2025-01-01\ntags: [" + "t".repeat(19_000) + "]\n---\n");

        assertThat(places()).containsExactly("notices/2025-01-01-a.md:4:8");
    }

    @Test
    void refusesWhatMarkdownMakesMuchOf() throws IOException {
        page("a", "", "|" + "a|".repeat(2_000) + "\n|" + "-|".repeat(2_000) + "\n" + "|b|\n".repeat(100));
        page("b", "", "[a]: https://example.org/" + "x".repeat(2_000) + "\n\n" + "[a] ".repeat(100_000));
        page("c", "", "[a]: b\n".repeat(1_001));
        page("d", "", "a\n" + "*a* ".repeat(40_000) + "\n\n_a_ ~~a~~ ".repeat(20_000));

        assertThat(places())
                .containsExactly("pages/a.md:50:1", "pages/b.md:4:1", "pages/c.md:1004:1", "pages/d.md:6673:1");
    }

    @Test
    void refusesParagraphsThatTakeTheSquareOfTheirLines() throws IOException {
        page("a", "", "<https://example.org/>\n".repeat(30_000));
        page("b", "", "a\n===a\n".repeat(40_000));
        page("d", "", "a\n\n" + "1a\n".repeat(30_000));
        page(
                "c",
                "",
                "- [x](https://example.org/)\n\n".repeat(4_000) + "1. <b>\n".repeat(10_000) + "a\n".repeat(50_000));

        assertThat(places()).containsExactly("pages/a.md:6001:1", "pages/b.md:8485:1", "pages/d.md:6006:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a",
                "1. a",
                "a\n",
                "> a\n",
                "## a\n",
                "- [ ] a\n",
                "<b>\n",
                "|a|\n|-|\n",
                "`a`\n",
                "    a\n\nb\n",
                "***\n"
            })
    void refusesMoreBlocksThanABookHas(String block) throws IOException {
        page("a", "", (block + "\n").repeat(40_000 / block.split("\n").length));

        assertThat(problems()).singleElement().satisfies(one -> {
            assertThat(one.place().line()).isBetween(5_000, 50_000);
            assertThat(one.rule()).isEqualTo(Rule.TOO_LARGE);
        });
    }

    @Test
    void refusesTheSameInADescription() throws IOException {
        write(
                "status.yml",
                ProblemExample.STATUS + "description: |\n  " + "|a".repeat(4_000) + "|\n  " + "|-".repeat(4_000) + "|\n"
                        + "  |b|\n".repeat(20_000));
        assertThat(places()).containsExactly("status.yml:6:14");

        write(
                "status.yml",
                ProblemExample.STATUS.replace(
                        "name: Login", "name: Login, description: \"" + "[".repeat(6_000) + "\""));
        assertThat(places()).containsExactly("status.yml:4:43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https:/x", "https:x.example", "HTTP:/x/y", "https:///x", "http:?a"})
    void refusesAddressesOfNoHost(String address) throws IOException {
        write(
                "status.yml",
                ProblemExample.STATUS + "support: " + address + "\nlinks: [{name: A, url: \"" + address + "\"}]\n");

        assertThat(places()).containsExactly("status.yml:6:10", "status.yml:7:24");
    }

    @Test
    void refusesANoteOfManyPlaces() throws IOException {
        page("a", "", "a[^1]\n\n".repeat(9_000) + "[^1]: b\n");

        assertThat(places()).containsExactly("pages/a.md:4004:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tags: [\n@%d,\n]", "tags:@  - t%d\n", "aliases:@  - /a/%d\n", "related:@  - x%d\n", "@k%d: 1\n"
            })
    void refusesListsThatNobodyReads(String list) throws IOException {
        String[] parts = list.split("@|(?<=\n)", 3);
        String items = IntStream.range(0, 1_500)
                .mapToObj(i -> parts[1].replace("%d", "" + i))
                .collect(Collectors.joining());
        page("a", parts[0] + "\n" + items + (parts.length > 2 ? parts[2] + "\n" : ""));

        assertThat(problems()).singleElement().satisfies(one -> {
            assertThat(one.place().line()).isBetween(1_000, 1_010);
            assertThat(one.statement()).startsWith("Over 1000 values stand in this list");
        });
    }

    @Test
    void refusesMoreComponentsThanAnybodyKnows() throws IOException {
        String groups = IntStream.range(0, 3_000)
                .mapToObj(i -> i % 500 > 0
                        ? "      - {id: c" + i + ", name: A}\n"
                        : "  - group: g" + i + "\n    name: A\n    components:\n      - {id: c" + i + ", name: A}\n")
                .collect(Collectors.joining());
        write("status.yml", ProblemExample.STATUS.replaceFirst("(?s)components:.*", "components:\n" + groups));

        assertThat(problems()).singleElement().satisfies(one -> {
            assertThat(one.place()).hasToString("status.yml:1013:9");
            assertThat(one.statement()).startsWith("Over 1000 components");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY",
                "FREQ=MINUTELY;INTERVAL=59",
                "FREQ=SECONDLY;COUNT=999999999",
                "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,1"
            })
    void refusesRulesOfMoreThanOneWindowAnHour(String rule) throws IOException {
        write(
                "maintenance/2025-03-01-a.md",
                "---\ntitle: A\nscheduled_for: 2025-03-01 22:00\nscheduled_until: 2025-03-01 22:00:01\nrrule: " + rule
                        + "\n---\n");

        assertThat(problems()).singleElement().satisfies(one -> {
            assertThat(one.place()).hasToString("maintenance/2025-03-01-a.md:5:8");
            assertThat(one.statement()).endsWith("takes place over 24 times in a day.");
        });
    }

    @Test
    void saysWhereYamlBecomesTooDeepOrTooMuch() throws IOException {
        page("a", "tags:\n" + stairs(30));
        page("b", "x: &a [a]\ny: [" + "*a, ".repeat(30) + "]\n");

        assertThat(places()).containsExactly("pages/a.md:23:39", "pages/b.md:4:85");
    }

    private static String stairs(int steps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            text.append("  ".repeat(i)).append("-\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;INTERVAL=999999999",
                "FREQ=YEARLY;INTERVAL=2147483647",
                "FREQ=DAILY;UNTIL=20250228T000000Z",
                "FREQ=DAILY;UNTIL=20240230",
                "FREQ=DAILY;UNTIL=99999999",
                "FREQ=DAILY;UNTIL=20250101T250000",
                "FREQ=DAILY;UNTIL=20240230T000000Z",
                "FREQ=DAILY;UNTIL=20259999T000000",
                "FREQ=DAILY;BYHOUR=22;BYSETPOS=3",
                "FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=9",
                "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=-8",
                "FREQ=HOURLY;BYHOUR=22;BYMONTH=1;BYMONTHDAY=1;BYMINUTE=20",
                "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,3,4,5,6,7,8,9;"
                        + "BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14;BYSECOND=0,1,2,3,4,5,6,7,8,9;BYSETPOS=-1"
            })
    void refusesRulesThatNeverComeTrue(String rule) throws IOException {
        write(
                "maintenance/2025-03-01-a.md",
                "---\ntitle: A\nscheduled_for: 2025-03-01 22:00\nscheduled_until: 2025-03-01 23:00\nrrule: " + rule
                        + "\n---\n");

        assertThat(places()).containsExactly("maintenance/2025-03-01-a.md:5:8");
    }

    @Test
    void reportsAFileOfAnotherEncodingOnce() throws IOException {
        Files.createDirectories(content.resolve("pages"));
        String text = "---\ntitle: A\n---\nText\n";
        Files.write(content.resolve("pages/a.md"), text.getBytes(StandardCharsets.UTF_16));
        Files.write(content.resolve("pages/b.md"), text.getBytes(StandardCharsets.UTF_16LE));
        Files.write(content.resolve("pages/c.md"), text.getBytes(StandardCharsets.UTF_16BE));

        assertThat(places()).containsExactly("pages/a.md:1:1", "pages/b.md:1:1", "pages/c.md:1:1");
    }

    @Test
    void reportsACauseBeforeItsConsequencesAndOnce() throws IOException {
        write("status.yml", ProblemExample.STATUS + "timezone: Asia/Tokio\n");
        write(
                "incidents/2025-05-31-a.md",
                "---\ntitle: A\ncomponents: {login: major_outage}\nstarted: 2025-06-01 20:00\nresolved: 2025-06-01 20:30\n---\n");
        write(
                "maintenance/2025-03-01-a.md",
                "---\ntitle: A\nscheduled_for: 2025-03-01 22:00\nscheduled_until: 2025-03-01 23:00\ncancelled: yes\n---\n");

        assertThat(places()).containsExactly("status.yml:6:11", "maintenance/2025-03-01-a.md:5:12");
    }

    @Test
    void judgesNoNamesWhereTheListOfThemIsBroken() throws IOException {
        write("status.yml", ProblemExample.STATUS.replace("id: login", "id: Login"));
        write(
                "incidents/2025-05-31-a.md",
                "---\ntitle: A\ncomponents: {login: major_outage}\nstarted: 2025-05-31 20:00\nresolved: 2025-05-31 20:30\n---\n");

        assertThat(places()).containsExactly("status.yml:4:10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.md~",
                "#a.md#",
                ".#a.md",
                "Thumbs.db",
                "thumbs.db",
                ".DS_Store",
                ".a.md.swp",
                "a.md.orig",
                "~$a.md",
                "desktop.ini",
                "__MACOSX/a.md"
            })
    void passesOverWhatProgramsLeaveBehind(String name) throws IOException {
        page("about", "");
        write("pages/" + name, "anything");
        write("assets/" + name, "anything");

        assertThat(places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "assets", "pages", "template"})
    void refusesAFileInPlaceOfAFolder(String folder) throws IOException {
        write(folder, "anything");

        assertThat(places()).containsExactly(folder + ":1:1");
    }

    @Test
    void followsNoLink() throws IOException {
        Files.createSymbolicLink(content.resolve("status.yml"), Path.of("/etc/passwd"));

        assertThat(problems()).hasSize(1).first().satisfies(one -> {
            assertThat(one.place()).hasToString("status.yml:1:1");
            assertThat(one.statement()).contains("link").doesNotContain("/etc");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"status.yml", "pages/a.md", "assets/a.png"})
    void waitsForNoPipe(String name) throws Exception {
        Files.createDirectories(content.resolve(name).getParent());
        new ProcessBuilder("mkfifo", content.resolve(name).toString()).start().waitFor();

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), this::places))
                .containsExactly(name + ":1:1");
    }

    @Test
    void saysOfANameThatLooksTheSameWhatIsDifferent() throws IOException {
        page("about", "", "![plan](../assets/caf\u00e9.png)");
        write("assets/cafe\u0301.png", "x");

        assertThat(problems())
                .hasSize(1)
                .first()
                .satisfies(one ->
                        assertThat(one.advice()).contains("looks the same").contains("NFD"));
    }

    @Test
    void takesADayOnWhichTheIncidentBeginsOrEnds() throws IOException {
        write("incidents/2025-05-31-a.md", """
                ---
                title: A
                components:
                  login:
                    - {status: major_outage, from: 2025-05-30, to: 2025-05-31}
                started: 2025-05-30 20:00
                resolved: 2025-05-31 20:30
                ---
                """);

        assertThat(places()).isEmpty();
    }

    private void page(String id, String keys) throws IOException {
        page(id, keys, "Text");
    }

    private void page(String id, String keys, String text) throws IOException {
        write("pages/" + id + ".md", "---\ntitle: A\n" + keys + "---\n" + text + "\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> places() throws IOException {
        return problems().stream().map(one -> one.place().toString()).toList();
    }

    private List<Problem> problems() throws IOException {
        if (!Files.exists(content.resolve("status.yml"))) {
            write("status.yml", ProblemExample.STATUS);
        }
        try {
            return ContentReader.read(content, ProblemExample.NOW, ProblemExample.NOW)
                    .warnings();
        } catch (ContentException e) {
            return e.problems();
        }
    }
}
