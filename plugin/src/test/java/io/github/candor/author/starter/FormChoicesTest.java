package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.author.StatusFolder;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.NoTerminal;
import io.github.candor.model.Components;
import io.github.candor.read.ContentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormChoicesTest {
    private static final Commands PLUGIN = new Commands("io.github.candor", "candor-maven-plugin", "1.0");

    private static final LocalDate TODAY = LocalDate.ofInstant(StatusFolder.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path form;

    @BeforeEach
    void start() throws Exception {
        start(Map.of("title", "Status", "url", "https://example.org/", "components", "Login,on:Switch"));
        form = folder.resolve(".github/workflows/tell.yml");
    }

    @Test
    void offersTheComponentsOfANewSite() throws Exception {
        assertThat(Files.readString(form)).contains("""
                    - nothing new
                    # Components and groups of status.yml, kept by candor:init and checked by candor:check.
                    - login
                    - "on"
            """.indent(2));
        assertThat(complaint()).isNull();
    }

    @Test
    void saysWhereTheChoicesAreNotThoseOfTheSite() throws Exception {
        components("[{id: login, name: Login}, {group: teaching, name: T, components: [{id: pages, name: P}]}]");

        assertThat(complaint()).isEqualTo("""
            .github/workflows/tell.yml:26
              The form offers "on", which is not in status.yml, and lacks teaching, pages, which are in status.yml.
              Run ./mvnw candor:init, which brings it up to date.\
            """);
    }

    @Test
    void bringsThemUpToDateAndNothingElse() throws Exception {
        String before = Files.readString(form)
                .replace("name: Tell the public", "name: Störung\r\nname: x")
                .replace("\r\n", "\n")
                .replace("\n", "\r\n");
        Files.writeString(form, before);
        components("[{id: mail, name: M}]");

        assertThat(start(Map.of()).changed()).containsExactly(".github/workflows/tell.yml");

        assertThat(Files.readString(form))
                .isEqualTo(before.replace("          - login\r\n          - \"on\"\r\n", "          - mail\r\n"));
        assertThat(complaint()).isNull();
    }

    @Test
    void knowsAnotherOrder() throws Exception {
        components("[{id: \"on\", name: Switch}, {id: login, name: Login}]");

        assertThat(complaint()).contains("The form does not have the order of status.yml.");
    }

    @Test
    void dropsWhatHasEndedWhenItIsNextBroughtUpToDateAndNoDayAloneMakesItWrong() throws Exception {
        components("[{id: login, name: Login}, {id: \"on\", name: Switch, since: 2024-01-01, until: 2025-01-31}]");

        assertThat(complaint()).isNull();
        assertThat(start(Map.of()).changed()).containsExactly(".github/workflows/tell.yml");
        assertThat(Files.readString(form)).contains("- login\n").doesNotContain("- \"on\"");
        assertThat(complaint()).isNull();
    }

    @Test
    void offersWhatIsToComeSincePlannedWorkMayConcernIt() throws Exception {
        components("[{id: login, name: Login}, {id: \"on\", name: Switch, since: 2199-01-01}]");

        assertThat(start(Map.of()).changed()).isEmpty();
        assertThat(complaint()).isNull();
    }

    @Test
    void leavesAFormAloneThatKeepsItsChoicesItself() throws Exception {
        Files.writeString(form, Files.readString(form).replace(", kept by candor:init", ""));
        components("[{id: mail, name: M}]");

        assertThat(complaint()).isNull();
        assertThat(start(Map.of()).changed()).isEmpty();
        Files.delete(form);
        assertThat(complaint()).isNull();
    }

    private void components(String list) throws Exception {
        Path status = folder.resolve("status.yml");
        String text = Files.readString(status);
        Files.writeString(status, text.substring(0, text.indexOf("components:")) + "components: " + list + "\n");
        for (String entries : List.of("incidents", "maintenance")) {
            try (Stream<Path> examples = Files.list(folder.resolve(entries))) {
                for (Path example : examples.toList()) {
                    Files.delete(example);
                }
            }
        }
    }

    private @Nullable String complaint() throws Exception {
        Components components = ContentReader.read(folder, StatusFolder.NOW, StatusFolder.NOW)
                .content()
                .components();
        return FormChoices.complaint(folder, components, TODAY, PLUGIN.in(folder));
    }

    private SiteStarter.Started start(Map<String, String> facts) throws Exception {
        return new SiteStarter(folder, ZoneOffset.UTC, StatusFolder.NOW, new Answers(facts, new NoTerminal()))
                .start(PLUGIN, List.of());
    }
}
