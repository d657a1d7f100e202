package io.github.candor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Level;
import io.github.candor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that authors name, and that stand on every page: none brings a password along, and each can be followed. */
class PublishedAddressesTest {
    @TempDir
    Path content;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://u:hunter2@h.example/",
                "HTTPS://hunter2@h.example/",
                "https://u:hunter2/x@h.example/",
                "https://u:hunter2^@h.example/",
                "https://u:hunter2{@h.example/",
                "https:\\\\\\\\u:hunter2@h.example/",
                "https:u:hunter2@h.example/",
                "https://[::1]:hunter2@h.example/",
                "ftp://u:hunter2@h.example/",
                "http://u@v:hunter2@h.example/"
            })
    void refusesALoginInEveryAddress(String address) throws IOException {
        write(
                "status.yml",
                ProblemExample.STATUS.replace("https://status.example.org/", "\"" + address + "\"")
                        + """
                        support: "%1$s"
                        feeds: {hub: "%1$s"}
                        links: [{name: A, url: "%1$s"}]
                        subscribe: [{name: A, url: "%1$s"}]
                        notify: [{channel: mastodon, to: X, server: "%1$s"}]
                        """.formatted(address));

        assertThat(errors())
                .extracting(one -> one.place().toString())
                .containsExactly(
                        "status.yml:2:6",
                        "status.yml:6:10",
                        "status.yml:7:14",
                        "status.yml:8:24",
                        "status.yml:9:28",
                        "status.yml:10:45");
        assertThat(problems()).noneMatch(one -> (one.statement() + one.advice()).contains("hunter2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://u:hunter2@h.example/", "https://u:hunter2/x@h.example/", "https://hunter2@h.example"})
    void refusesALoginInTheLinkOfAnAction(String address) throws IOException {
        write(
                "incidents/2025-05-30-a.md",
                "---\ntitle: A\ncomponents: {login: major_outage}\nstarted: 2025-05-30\nresolved: 2025-05-31\n---\n"
                        + "## Action items\n\n- [ ] Rotate it (link: " + address + ")\n");

        assertThat(errors())
                .extracting(one -> one.place().toString())
                .containsExactly("incidents/2025-05-30-a.md:9:24");
        assertThat(problems()).noneMatch(one -> (one.statement() + one.advice()).contains("hunter2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://h.example/@user",
                "https://h.example:8080/a@b",
                "https://[2001:db8::1]:8080/",
                "https://[2001:db8::1]/@a",
                "https://h.example/?a=b:c@d",
                "https://h.example/#@a",
                "https://h.example:/a"
            })
    void takesAddressesWithTheSignElsewhere(String address) throws IOException {
        write("status.yml", ProblemExample.STATUS + "links: [{name: A, url: \"" + address + "\"}]\n");

        assertThat(errors()).isEmpty();
    }

    @Test
    void takesAddressesOfMail() throws IOException {
        write("status.yml", ProblemExample.STATUS + "support: mailto:a@b.example\n");

        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://h.example/%00/",
                "https://h.example/a%1bb/",
                "https://h.example/%7F/",
                "https://h.example/a/%2e%2E/b/",
                "https://h.example/%2e/",
                "https://h.example/a%2F%2fb/",
                "https://h.example/a%5Cb/",
                "https://h.example/%ff/",
                "https://h.example/%E2%80%AE/"
            })
    void refusesASiteWhereNoServerFindsIt(String address) throws IOException {
        write("status.yml", ProblemExample.STATUS.replace("https://status.example.org/", address));

        assertThat(errors()).extracting(one -> one.place().toString()).containsExactly("status.yml:2:6");
    }

    @Test
    void refusesHostsThatNobodyCanRegister() throws IOException {
        String label = "h".repeat(64) + ".example";
        String name = "h2345678.".repeat(30) + "example";
        write(
                "status.yml",
                ProblemExample.STATUS.replace("https://status.example.org/", "https://" + name + "/") + "links:\n"
                        + "  - {name: A, url: \"https://" + label + "/\"}\n" + "  - {name: A, url: \"https://"
                        + "h".repeat(63) + ".example/" + "p".repeat(300) + "\"}\n");

        assertThat(errors())
                .extracting(one -> one.place().toString())
                .containsExactly("status.yml:2:6", "status.yml:7:20");
        assertThat(errors()).allMatch(one -> one.statement().length() < 200);
    }

    private List<Problem> errors() {
        return problems().stream().filter(one -> one.level() == Level.ERROR).toList();
    }

    private List<Problem> problems() {
        return ProblemExample.problemsIn(content);
    }

    private void write(String name, String text) throws IOException {
        if (!Files.exists(content.resolve("status.yml"))) {
            Files.writeString(content.resolve("status.yml"), ProblemExample.STATUS);
        }
        Files.createDirectories(content.resolve(name).getParent());
        Files.writeString(content.resolve(name), text);
    }
}
