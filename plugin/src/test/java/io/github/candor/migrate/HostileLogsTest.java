package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteImporter;
import io.github.candor.migrate.data.HtmlMarkdown;
import io.github.candor.migrate.data.MarkdownText;
import io.github.candor.migrate.data.TomlReader;
import io.github.candor.migrate.data.Words;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.read.json.JsonReader;
import io.github.candor.read.yaml.YamlValue;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs that somebody made to keep an import busy: whatever grows with the square of a text would take hours here. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileLogsTest {
    private static final int MANY = 200_000;

    private static final String FOG = """
        ---
        title: Fog
        date: 2021-05-03T18:40:25Z
        severity: major-outage
        affectedsystems: [api]
        ---
        """;
    private static final String ISSUE = """
        ---
        title: A
        date: 2025-01-01 10:00
        severity: down
        affected: [api]
        ---
        x \
        """;
    private static final String ISSUES = """
        [{"number": 1, "title": "API is down", "state": "open", "created_at": "2025-01-01T10:00:00Z",
          "labels": ["maintenance", "api"], "body": "BODY"}]
        """;

    @TempDir
    Path folder;

    private Moving moving;

    @BeforeEach
    void begin() throws Exception {
        moving = new Moving(folder);
    }

    private static String spaces() {
        return " ".repeat(MANY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{<S",
                "{{< track S",
                "{{< track \"S",
                "{{< ref S",
                "{{< /S",
                "S",
                "S- S",
                "***S",
                "---*N",
                "<a*N",
                "{{<*N",
                "{{< track *N",
                "{{< track \"*N",
                "{{< figure src=\"x\" *N",
                "{{% *N",
                "{{</* *N",
                "[x]({{< ref \"*N",
                "{{< track \"1\" >}} <!-- *N",
                "[*N",
                "](*N",
                "](<*N",
                "`*N",
                "&*N",
                "&#*N",
                "- *N",
                "> *N",
                "#*N",
                "<!--*N",
                "- \n*N",
                "a\n-\n\n*N",
                "**a*N",
                "::: *N"
            })
    void takesIssuesOfCstateInOneScan(String text) throws Exception {
        moving.with("config.yml", "title: A\nbaseURL: https://a.example.org/\nparams:\n  systems:\n  - name: api\n")
                .with("content/issues/2025-01-01-a.md", ISSUE + many(text));

        assertThat(moving.run().report().lines()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: updateS",
                "::: update S|S",
                "::: update xS|",
                "::: update *N",
                "<!-- language code: *N",
                "<!--*N",
                "::: update |*N",
                "S"
            })
    void takesIncidentsOfStatusfyInOneScan(String text) throws Exception {
        moving.with("config.js", "title: 'A',\nbaseUrl: 'https://a.example.org/',\nsystems: ['api']\n")
                .with("content/2021-05-03_fog.md", FOG + many(text));

        assertThat(moving.run().report().lines()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"systems:[*N", "systems*N", "\n*N", "title: 'x*N", "title:S", "'*N"})
    void takesProgramsOfStatusfyInOneScan(String text) throws Exception {
        moving.with(
                        "config.js",
                        "title: 'A',\nbaseUrl: 'https://a.example.org/',\n" + many(text) + "\nsystems: ['api']")
                .with("content/2021-05-03_fog.md", FOG);

        assertThat(moving.run().report().lines()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--*N", "<!-- \n*N -->", "<!-- start: xSy -->", "<!--\nstart:S\n-->", "<*N", "`*N"})
    void takesIssuesOfUpptimeInOneScan(String text) throws Exception {
        moving.with(".upptimerc.yml", "owner: a\nrepo: b\nsites:\n  - name: API\n    url: https://a.example.org\n")
                .with("issues.json", ISSUES.replace("BODY", many(text).replace("\n", "\\n")));

        assertThat(moving.run().report().lines()).isNotNull();
    }

    private static String many(String text) {
        int star = text.indexOf("*N");
        String repeated = star < 0 ? text : text.substring(0, star).repeat(MANY) + text.substring(star + 2);
        return repeated.replace("S", spaces());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "](",
                "](a",
                "&a",
                "<",
                "<b>",
                "<a>",
                "<div>",
                "<ol><li>a",
                "<li>a",
                "<blockquote>a",
                "<b>a</i>",
                "<p>"
            })
    void takesHtmlInOneScan(String begun) {
        assertThat(Words.of(begun.repeat(MANY))).isNotNull();
        assertThat(HtmlMarkdown.of(begun.repeat(MANY / 4)).text()).isNotNull();
    }

    @Test
    void numbersItemsWithoutCountingThemEachTime() {
        assertThat(HtmlMarkdown.of("<ol>" + "<li>a</li>".repeat(MANY) + "</ol>").text())
                .endsWith(MANY + ". a");
    }

    @Test
    void writesUnderlinedHeadingsAnewInOneScan() {
        assertThat(MarkdownText.deepened("a\n-\n\n".repeat(MANY) + "b\n=\n", 2))
                .startsWith("### a\n\n")
                .endsWith("## b");
    }

    @Test
    void findsThePlacesOfManyKeysAndRefusesTooMany() {
        Problems problems = new Problems();

        assertThat(Objects.requireNonNull(TomlReader.read("a.toml", toml(5_000), 1, problems))
                        .entries())
                .hasSize(5_000)
                .allSatisfy(one -> assertThat(one.key().place().line())
                        .isEqualTo(Integer.parseInt(one.key().text().substring(1)) + 1));
        assertThat(problems.sorted()).isEmpty();
        assertThat(TomlReader.read("a.toml", toml(MANY), 1, problems)).isNull();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(one -> assertThat(one.statement()).isEqualTo("There are over 5000 keys."));
    }

    private static String toml(int keys) {
        return IntStream.range(0, keys)
                .mapToObj(i -> (i % 2 == 0 ? "\"k" + i + "\"" : "k" + i) + " = 1")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void keepsTheLastOfMoreValuesOfOneKey() {
        String once =
                IntStream.range(0, MANY).mapToObj(i -> "\"k" + i + "\": 1").collect(Collectors.joining(","));

        YamlValue read =
                JsonReader.read("a.json", "{" + once + "," + once.replace(": 1", ": 2") + "}", 1, new Problems());

        assertThat(((YamlValue.Mapping) Objects.requireNonNull(read)).entries())
                .hasSize(MANY)
                .allMatch(one -> ((YamlValue.Scalar) one.value()).text().equals("2"));
    }

    @Test
    void tellsComponentsOfOneNameApart() {
        ComponentBook book = new ComponentBook(null);
        for (int i = 0; i < MANY; i++) {
            book.addFormer(new ComponentBook.Named("k" + i, "Same", null));
            book.nearly("K" + i + "x");
        }

        assertThat(Objects.requireNonNull(book.find("k" + (MANY - 1))).value())
                .isEqualTo("no-longer-listed-same-" + (MANY - 1));
        assertThat(book.nearly("K7")).isEqualTo("k7");
    }

    @Test
    void takesPipesForNoFiles() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        for (Path odd : new Path[] {pipe, Path.of("/dev/zero"), Path.of("/dev/random")}) {
            Problems problems = new Problems();
            assertThat(SourceFiles.at(odd).text(odd.getFileName().toString(), problems))
                    .isNull();
            assertThat(problems.sorted()).singleElement().satisfies(one -> {
                assertThat(one.statement()).contains("not an ordinary file");
                assertThat(one.place())
                        .isEqualTo(Place.startOf(odd.getFileName().toString()));
            });
        }
    }

    /** What was public is not published again, and nothing of it is in a report or a record. */
    @ParameterizedTest
    @CsvSource({"u:geheim@h, h", "u:ge@heim@h, h", ":geheim@h, h", "u:geheim:x@h, h"})
    void leavesPasswordsBehindWhereverTheyStand(String login, String host) throws Exception {
        String address = "https://" + login + ".example.org/a";
        moving.with("config.yml", """
            title: At ADDRESS now
            baseURL: https://a.example.org/
            other: ADDRESS
            params:
              description: See ADDRESS.
              systems:
              - name: api
                description: At ADDRESS
                link: ADDRESS
              - name: ADDRESS
              customTabs:
              - {name: "ADDRESS", link: "ADDRESS"}
            """.replace("ADDRESS", address))
                .with("content/issues/2025-01-01-a.md", """
                    ---
                    title: "No ADDRESS"
                    date: 2025-01-01 10:00
                    severity: down
                    affected: [api, ADDRESS, "x ADDRESS"]
                    tags: ["ADDRESS"]
                    odd: ADDRESS
                    ---
                    See [it](ADDRESS), <ADDRESS>, `ADDRESS`, ADDRESS, ADDRESS.

                    {{< track "ADDRESS" >}}
                    """.replace("ADDRESS", address));

        SiteImporter.Result result = moving.run();

        assertThat(moving.everything())
                .allSatisfy((name, text) -> assertThat(text).doesNotContain("heim"));
        assertThat(moving.everything().values()).anyMatch(text -> text.contains("https://" + host + ".example.org/a"));
        assertThat(result.report().lines())
                .noneMatch(line -> line.contains("heim"))
                .anyMatch(line -> line.contains("had a name and a password"));
        assertThat(result.report().markdown()).doesNotContain("heim");
    }
}
