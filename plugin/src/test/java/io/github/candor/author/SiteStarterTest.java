package io.github.candor.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.read.ContentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteStarterTest {
    private static final Commands PLUGIN = new Commands("io.github.candor", "candor-maven-plugin", "1.0", false);
    private static final Map<String, String> FACTS = Map.of(
            "title", "Café: status", "url", "https://example.org/status", "components", "Login, p:Pages, and more");

    @TempDir
    Path folder;

    @Test
    void makesAValidSiteWhoseExamplesAreDrafts() throws Exception {
        SiteStarter.Started started = start(FACTS, new NoTerminal());

        assertThat(started.written())
                .containsExactly(
                        "status.yml",
                        "incidents/2025-02-12-example.md",
                        "maintenance/2025-02-20-example.md",
                        ".gitignore",
                        ".github/workflows/status.yml",
                        "README.md");
        assertThat(ContentReader.read(folder, StatusFolder.NOW, StatusFolder.NOW)
                        .warnings())
                .isEmpty();
        assertThat(ContentReader.read(folder, StatusFolder.NOW, StatusFolder.NOW)
                        .content()
                        .published()
                        .incidents())
                .isEmpty();
        assertThat(Files.readString(folder.resolve("status.yml"))).contains("""
                title: "Café: status"
                url: https://example.org/status/
                language: en
                timezone: Europe/Paris
                """).contains("""
                components:
                  - {id: login, name: Login, since: 2025-02-13}
                  - {id: p, name: Pages, since: 2025-02-13}
                  - {id: and-more, name: and more, since: 2025-02-13}
                """);
    }

    @Test
    void leavesNothingToBeFilledIn() throws Exception {
        SiteStarter.Started started = start(with("pom", "yes"), new NoTerminal());

        for (String file : started.written()) {
            assertThat(Files.readString(folder.resolve(file))).as(file).doesNotContain("@{");
        }
        assertThat(folder.resolve("pom.xml")).exists();
    }

    @Test
    void callsTheGoalsByTheirShortNamesWhereThereIsAPom() throws Exception {
        start(with("pom", "yes"), new NoTerminal());

        assertThat(Files.readString(folder.resolve("README.md"))).contains("mvn candor:update\n");
        assertThat(Files.readString(folder.resolve(".github/workflows/status.yml")))
                .contains("mvn -B -ntp candor:generate\n");
    }

    @Test
    void callsTheGoalsInFullWithoutAPom() throws Exception {
        start(FACTS, new NoTerminal());

        assertThat(Files.readString(folder.resolve("README.md")))
                .contains("mvn io.github.candor:candor-maven-plugin:1.0:update\n");
    }

    @Test
    void overwritesNothingAndSaysWhatItLeftAlone() throws Exception {
        Files.writeString(folder.resolve("README.md"), "Ours.");
        Files.writeString(folder.resolve(".gitignore"), "*.log\n");
        Files.writeString(folder.resolve("pom.xml"), "<project/>");

        SiteStarter.Started started = start(FACTS, new NoTerminal());

        assertThat(started.leftAlone()).containsExactlyInAnyOrder("README.md", ".gitignore", "pom.xml");
        assertThat(started.advice())
                .anyMatch(line -> line.contains("\"target/\""))
                .anyMatch(line -> line.contains("pom.xml"));
        assertThat(folder.resolve("README.md")).hasContent("Ours.");
        assertThat(folder.resolve("pom.xml")).hasContent("<project/>");
    }

    @Test
    void asksNothingAgainAndWritesNothingAgain() throws Exception {
        start(FACTS, new NoTerminal());

        SiteStarter.Started again = start(Map.of("pom", "no"), new ScriptedTerminal());

        assertThat(again.written()).isEmpty();
        assertThat(again.leftAlone())
                .containsExactlyInAnyOrder(
                        "status.yml",
                        "incidents/",
                        "maintenance/",
                        ".gitignore",
                        ".github/workflows/status.yml",
                        "README.md");
    }

    @Test
    void asksWhatItMustKnow() throws Exception {
        ScriptedTerminal terminal = new ScriptedTerminal(
                "Example status",
                "example.org",
                "https://example.org",
                "Mars/North",
                "Berlin",
                "Europe/Berlin",
                "de",
                "障害",
                "login:障害",
                "maybe",
                "");

        start(Map.of(), terminal);

        assertThat(Files.readString(folder.resolve("status.yml")))
                .contains("- {id: login, name: 障害, since: 2025-02-13}");
        assertThat(folder.resolve("pom.xml")).exists();
        assertThat(terminal.shown())
                .contains("\"example.org\" is not an address")
                .contains("\"Mars/North\" is no time zone.")
                .contains("\"Berlin\" is no time zone. Did you mean \"Europe/Berlin\"?")
                .contains("\"障害\" gives no id.")
                .contains("\"maybe\" is neither yes nor no.");
    }

    @Test
    void writesNothingWhenASwitchIsWrong() {
        assertThatThrownBy(() -> start(with("timezone", "Mars"), new NoTerminal()))
                .hasMessage("candor.timezone: \"Mars\" is no time zone. Write it like Europe/London or UTC.");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/Example/status.git,https://example.github.io/status/",
        "git@github.com:example/example.github.io,https://example.github.io/",
        "ssh://git@github.com/a/b/,https://a.github.io/b/",
        "https://gitlab.com/a/b.git,''"
    })
    void suggestsWhereGitHubWillShowTheSite(String origin, String address) {
        assertThat(StatusQuestions.pages(origin)).isEqualTo(address);
    }

    private SiteStarter.Started start(Map<String, String> facts, Terminal terminal) throws Exception {
        return new SiteStarter(folder, ZoneId.of("Europe/Paris"), StatusFolder.NOW, new Answers(facts, terminal))
                .start(PLUGIN);
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> facts = new java.util.HashMap<>(FACTS);
        facts.put(name, value);
        return facts;
    }

    @Test
    void namesEverySwitchWhereNobodyCanBeAsked() {
        assertThatThrownBy(() -> start(Map.of(), new NoTerminal()))
                .hasMessage("There is no terminal to ask in. Say -Dcandor.title=… -Dcandor.url=… -Dcandor.components=…."
                        + " You can also say -Dcandor.timezone=… -Dcandor.language=… -Dcandor.pom=….");
    }
}
