package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.author.StatusFolder;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.NoTerminal;
import io.github.candor.author.questions.ScriptedTerminal;
import io.github.candor.author.questions.Terminal;
import io.github.candor.read.ContentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteStarterTest {
    private static final Commands PLUGIN = new Commands("io.github.candor", "candor-maven-plugin", "1.0");
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
                        ".github/workflows/tell.yml",
                        ".github/workflows/draft.yml",
                        ".github/ISSUE_TEMPLATE/incident.yml",
                        "README.md",
                        "AGENTS.md",
                        "pom.xml",
                        ".gitattributes",
                        "mvnw",
                        "mvnw.cmd",
                        ".mvn/wrapper/maven-wrapper.properties",
                        ".mvn/jvm.config",
                        ".candor/schemas/status.schema.json",
                        ".candor/schemas/incident.schema.json",
                        ".candor/schemas/maintenance.schema.json",
                        ".candor/schemas/notice.schema.json",
                        ".candor/schemas/page.schema.json");
        assertThat(folder.resolve("mvnw")).isExecutable();
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
        SiteStarter.Started started = start(with("owners", "@acme/ops, a@example.org"), new NoTerminal());

        for (String file : started.written()) {
            assertThat(Files.readString(folder.resolve(file))).as(file).doesNotContain("@{", "@[");
        }
        assertThat(Files.readString(folder.resolve(".github/CODEOWNERS"))).endsWith("\n* @acme/ops a@example.org\n");
        assertThat(Files.readString(folder.resolve(".github/pull_request_template.md")))
                .contains("`./mvnw candor:check`");
    }

    @Test
    void callsTheGoalsByTheirShortNamesWhereThereIsAPom() throws Exception {
        start(FACTS, new NoTerminal());

        assertThat(Files.readString(folder.resolve("README.md"))).contains("\n./mvnw candor:update\n");
        assertThat(Files.readString(folder.resolve(".github/workflows/status.yml")))
                .contains("run: ./mvnw -B -ntp candor:generate\n")
                .contains("          cache: maven\n");
    }

    @Test
    void callsTheGoalsInFullWithoutAPom() throws Exception {
        start(with("pom", "no"), new NoTerminal());

        assertThat(folder.resolve("mvnw")).doesNotExist();
        assertThat(Files.readString(folder.resolve(".github/workflows/status.yml")))
                .contains("run: mvn -B -ntp io.github.candor:candor-maven-plugin:1.0:generate\n")
                .doesNotContain("cache:");
        assertThat(Files.readString(folder.resolve("README.md")))
                .contains("\nmvn io.github.candor:candor-maven-plugin:1.0:update\n");
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
        assertThat(folder.resolve("mvnw")).doesNotExist();
        assertThat(Files.readString(folder.resolve(".github/workflows/status.yml")))
                .contains("run: mvn -B -ntp candor:generate\n");
    }

    @Test
    void asksNothingAgainAndWritesNothingAgain() throws Exception {
        start(FACTS, new NoTerminal());

        SiteStarter.Started again = start(Map.of(), new ScriptedTerminal());

        assertThat(again.written()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(again.leftAlone())
                .containsExactlyInAnyOrder(
                        "status.yml",
                        "incidents/",
                        "maintenance/",
                        ".gitignore",
                        ".github/workflows/status.yml",
                        ".github/workflows/tell.yml",
                        ".github/workflows/draft.yml",
                        ".github/ISSUE_TEMPLATE/incident.yml",
                        "README.md",
                        "AGENTS.md",
                        "pom.xml",
                        ".gitattributes",
                        "mvnw",
                        "mvnw.cmd",
                        ".mvn/wrapper/maven-wrapper.properties",
                        ".mvn/jvm.config");
    }

    @Test
    void showsProgramsThatWriteOnlyWhatIsValid() throws Exception {
        start(FACTS, new NoTerminal());
        String manual = Files.readString(folder.resolve("AGENTS.md"));
        List<String> entries = Pattern.compile("(?s)```markdown\n(.*?)```\n")
                .matcher(manual)
                .results()
                .map(one -> one.group(1))
                .toList();
        Files.writeString(folder.resolve("incidents/2025-02-13-sign-in.md"), entries.get(0));
        Files.writeString(folder.resolve("maintenance/2025-03-01-upgrade.md"), entries.get(1));
        Files.writeString(
                folder.resolve("status.yml"),
                Files.readString(folder.resolve("status.yml")).replace("since: 2025-02-13", "since: 2024-01-01"));

        Instant later = Instant.parse("2025-02-14T12:00:00Z");
        assertThat(ContentReader.read(folder, later, later).warnings()).isEmpty();
        assertThat(entries).hasSize(2);
        assertThat(manual).contains("`./mvnw candor:check`", "components: {login: major_outage}");
    }

    @Test
    void writesTheWrapperThatThisProjectHas() throws Exception {
        start(FACTS, new NoTerminal());

        for (String file : List.of("mvnw", "mvnw.cmd", ".mvn/wrapper/maven-wrapper.properties")) {
            assertThat(folder.resolve(file))
                    .hasSameBinaryContentAs(Path.of("..").resolve(file));
        }
    }

    @Test
    void completesARepositoryThatNamesThePlugin() throws Exception {
        start(FACTS, new NoTerminal());
        Files.delete(folder.resolve("mvnw"));
        Files.writeString(folder.resolve(".candor/schemas/status.schema.json"), "{}");

        SiteStarter.Started again = start(Map.of(), new NoTerminal());

        assertThat(again.written()).containsExactly("mvnw");
        assertThat(again.changed()).containsExactly(".candor/schemas/status.schema.json");
        assertThat(again.advice()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owners | acme | candor.owners: \"acme\" is no owner as CODEOWNERS names them. Write @name,"
                        + " @organization/team or an e-mail address, separated by commas.",
                "owners | @a, @b#c | candor.owners: \"@b#c\" is no owner as CODEOWNERS names them. Write @name,"
                        + " @organization/team or an e-mail address, separated by commas.",
                "pages | jekyll | candor.pages: \"jekyll\" is no way to GitHub Pages. Use one of artifact, branch.",
                "pom | maybe | candor.pom: \"maybe\" is neither yes nor no."
            })
    void refusesWhatItDoesNotUnderstand(String name, String value, String answer) {
        assertThatThrownBy(() -> start(with(name, value), new NoTerminal())).hasMessage(answer);
        assertThat(folder).isEmptyDirectory();
    }

    /** Git carries links: whoever sends a branch would decide what is written where on the machine of another. */
    @ParameterizedTest
    @ValueSource(strings = {".candor", ".candor/schemas", ".candor/repository", ".github", ".github/workflows", ".mvn"})
    void writesThroughNoLink(String name, @TempDir Path elsewhere) throws Exception {
        Path link = folder.resolve(name);
        Files.createDirectories(link.getParent());
        Files.createDirectories(elsewhere.resolve("repository"));
        Files.createSymbolicLink(link, elsewhere);

        assertThatThrownBy(() -> start(FACTS, new NoTerminal())).hasMessageContaining(name + " is a link");
        assertThat(folder.resolve("status.yml")).doesNotExist();
        assertThat(elsewhere).isDirectoryNotContaining(path -> !path.endsWith("repository"));
        assertThat(elsewhere.resolve("repository")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {".candor/schemas/status.schema.json", ".candor/schemas/page.schema.json"})
    void bringsNoFileUpToDateBehindALink(String name, @TempDir Path elsewhere) throws Exception {
        start(FACTS, new NoTerminal());
        Path file = Files.writeString(elsewhere.resolve("file"), "mine");
        Files.delete(folder.resolve(name));
        Files.createSymbolicLink(folder.resolve(name), file);

        assertThatThrownBy(() -> start(FACTS, new NoTerminal())).hasMessageContaining(name + " is a link");
        assertThat(file).hasContent("mine");
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
                "Login, pages",
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
                .contains("\"Mars/North\" is not a time zone.")
                .contains("\"Berlin\" is not a time zone. Did you mean \"Europe/Berlin\"?")
                .contains("\"Login, pages\" is not a language. Write a BCP 47 tag like en, de-CH or pt-BR.")
                .contains("\"障害\" gives no id.")
                .contains("\"maybe\" is neither yes nor no.");
    }

    @Test
    void writesNothingWhenASwitchIsWrong() {
        assertThatThrownBy(() -> start(with("timezone", "Mars"), new NoTerminal()))
                .hasMessage("candor.timezone: \"Mars\" is not a time zone. Write it like Europe/London or UTC.");
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
                .start(PLUGIN, List.of());
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
