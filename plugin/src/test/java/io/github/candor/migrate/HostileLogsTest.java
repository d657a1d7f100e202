package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteImporter;
import io.github.candor.migrate.cstate.CstateSource;
import io.github.candor.migrate.data.HtmlMarkdown;
import io.github.candor.migrate.data.MarkdownText;
import io.github.candor.migrate.data.TomlReader;
import io.github.candor.migrate.data.Words;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.Source;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.migrate.statusfy.StatusfySource;
import io.github.candor.migrate.upptime.UpptimeSource;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.read.json.JsonReader;
import io.github.candor.read.yaml.YamlValue;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs that somebody made to keep an import busy: whatever grows with the square of a text would take hours here. {@link HostileLogsIT} has all of them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileLogsTest {
    private static final int MANY = HostileLogs.MANY;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"{{<S", "{{% *N", "](*N", "<!--*N"})
    void takesIssuesOfCstateInOneScan(String text) throws Exception {
        assertThat(read(new CstateSource(), HostileLogs.cstate(folder, text))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"::: updateS", "<!--*N"})
    void takesIncidentsOfStatusfyInOneScan(String text) throws Exception {
        assertThat(read(new StatusfySource(), HostileLogs.statusfy(folder, text)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"systems:[*N", "title:S"})
    void takesProgramsOfStatusfyInOneScan(String text) throws Exception {
        assertThat(read(new StatusfySource(), HostileLogs.program(folder, text)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--*N", "<!--\nstart:S\n-->"})
    void takesIssuesOfUpptimeInOneScan(String text) throws Exception {
        assertThat(read(new UpptimeSource(), HostileLogs.upptime(folder, text))).isNotNull();
    }

    private static ImportedLog read(Source source, Moving moving) throws Exception {
        return source.read(moving.files(), new Surroundings(null, Moving.NOW, Set.of("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"](", "<a>", "<blockquote>a"})
    void takesHtmlInOneScan(String begun) {
        assertThat(Words.of(begun.repeat(MANY))).isNotNull();
        assertThat(HtmlMarkdown.of(begun.repeat(MANY / 8)).text()).isNotNull();
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
        assertThat(TomlReader.read("a.toml", toml(20_000), 1, problems)).isNull();
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
        for (int i = 0; i < MANY / 4; i++) {
            book.addFormer(new ComponentBook.Named("k" + i, "Same", null));
            book.nearly("K" + i + "x");
        }

        assertThat(Objects.requireNonNull(book.find("k" + (MANY / 4 - 1))).value())
                .isEqualTo("no-longer-listed-same-" + (MANY / 4 - 1));
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
        Moving moving = new Moving(folder)
                .with("config.yml", """
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
