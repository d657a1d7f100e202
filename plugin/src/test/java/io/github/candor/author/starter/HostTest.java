package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.author.StatusFolder;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.NoTerminal;
import io.github.candor.problem.RefusalException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HostTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "github, .github/workflows/status.yml",
        "gitlab, .gitlab-ci.yml",
        "netlify, netlify.toml",
        "cloudflare, publish.sh",
        "cloudflare, headers",
        "s3, publish.sh",
        "server, publish.sh",
        "Server, nginx.conf",
    })
    void getsTheFilesThatItNeeds(String host, String file) throws Exception {
        assertThat(start(host).written()).contains(file);
    }

    @ParameterizedTest
    @EnumSource(
            value = Host.class,
            names = {"GITHUB"},
            mode = EnumSource.Mode.EXCLUDE)
    void getsNothingThatAnotherNeeds(Host host) throws Exception {
        List<String> written = start(host.id()).written();

        assertThat(written).noneMatch(file -> file.startsWith(".github/"));
        for (Host other : Host.values()) {
            if (other != host) {
                other.files().keySet().stream()
                        .filter(file -> !host.files().containsKey(file))
                        .forEach(file -> assertThat(written).doesNotContain(file));
            }
        }
        assertThat(Files.readString(folder.resolve("README.md"))).doesNotContain("GitHub");
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void leavesNothingToBeFilledIn(Host host) throws Exception {
        for (String file : start(host.id()).written()) {
            assertThat(Files.readString(folder.resolve(file))).as(file).doesNotContain("@{", "@[");
        }
    }

    @ParameterizedTest
    @CsvSource({"cloudflare, wrangler", "s3, aws s3 sync", "server, rsync"})
    void isBroughtToTheWebByItsOwnProgramAlone(String host, String program) throws Exception {
        start(host);

        assertThat(folder.resolve("publish.sh")).isExecutable();
        String script = Files.readString(folder.resolve("publish.sh"));
        assertThat(script)
                .startsWith("#!/bin/sh\n")
                .containsSubsequence(
                        "\nset -eu\n",
                        "git pull",
                        "candor:publish -Dcandor.scheduled=true\n",
                        "candor:checkout ",
                        program);
        assertThat(List.of("wrangler", "aws s3 sync", "rsync"))
                .filteredOn(script::contains)
                .containsExactly(program);
    }

    @Test
    void buildsOnGitlabWhatIsToBePublished() throws Exception {
        start("gitlab");

        String text = Files.readString(folder.resolve(".gitlab-ci.yml"));
        assertThat(text)
                .contains("    - \"./mvnw -B -ntp candor:check -Dcandor.junit=target/check.xml\"\n")
                .contains("        ./mvnw -B -ntp candor:publish -Dcandor.scheduled=true \"-Dcandor.remote=$remote\"\n")
                .contains("    paths: [public]\n");
    }

    @ParameterizedTest
    @CsvSource({"netlify, netlify.toml", "cloudflare, headers", "server, nginx.conf"})
    void isToldToAskForPagesAnew(String host, String file) throws Exception {
        start(host);

        assertThat(Files.readString(folder.resolve(file)))
                .contains("max-age=0, must-revalidate")
                .contains("Access-Control-Allow-Origin");
    }

    @Test
    void isNamedByItsNearMiss() {
        assertThatThrownBy(() -> start("gitlap"))
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("candor.host: \"gitlap\" is not a host that files are written for."
                        + " Did you mean \"gitlab\"?");
        assertThat(folder).isEmptyDirectory();
    }

    private SiteStarter.Started start(String host) throws Exception {
        Map<String, String> facts = new HashMap<>(
                Map.of("title", "Status", "url", "https://status.example.org/", "components", "Login", "host", host));
        return new SiteStarter(
                        folder, ZoneId.of("Europe/Paris"), StatusFolder.NOW, new Answers(facts, new NoTerminal()))
                .start(new Commands("io.github.candor", "candor-maven-plugin", "1.0"), List.of());
    }
}
