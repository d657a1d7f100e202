package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.model.SiteContent;
import io.github.candor.render.theme.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check tries every branch of a message, also of a site that has nothing to tell yet. */
class MessageCheckTest {
    private static final Instant NOW = Instant.parse("2025-02-13T12:00:00Z");

    @TempDir
    Path content;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slack|{\"text\": \"\"{{#plan}}, \"x\": \"{{titel}}\"{{/plan}}}",
                "slack|{\"text\": \"\"{{#plan}} \"x\"{{/plan}}}",
                "slack|{\"text\": \"\"{{#isTrouble}}, \"x\": \"{{titel}}\"{{/isTrouble}}}",
                "slack|{\"text\": \"\"{{^hasParts}}, \"x\": \"{{titel}}\"{{/hasParts}}}",
                "slack|{\"text\": \"\"{{#parts}}{{^status}}, \"x\": \"{{titel}}\"{{/status}}{{/parts}}}",
                "slack|{\"text\": \"\"{{^list}}, \"x\": \"{{titel}}\"{{/list}}}",
                "mail-text|{{#plan}}{{titel}}{{/plan}}",
                "mail-html|{{#html}}{{titel}}{{/html}}",
                "mail-html|{{^html}}{{titel}}{{/html}}"
            })
    void findsWhatIsWrongInABranch(String name, String text) throws IOException {
        write(name, text);

        assertThatThrownBy(this::check)
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("notify/" + name + ".mustache");
    }

    @Test
    void passesATemplateThatIsRightInEveryBranch() throws Exception {
        write("slack", "{\"text\": \"{{heading}}\"{{#plan}}, \"plan\": \"{{plan}}\"{{/plan}}}");

        assertThat(check().settings().title()).isEqualTo("Test status");
    }

    private SiteContent check() throws Exception {
        return SiteBuilder.check(new SiteBuilder.Order(content, null, null, NOW, NOW))
                .content();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(content.resolve("template/notify"));
        Files.writeString(content.resolve("template/notify/" + name + ".mustache"), text);
        Files.writeString(content.resolve("status.yml"), """
                title: Test status
                url: https://status.example.org/
                components: [{id: login, name: Login}]
                notify:
                  - {channel: slack, to: HOOK}
                  - {channel: webhook, to: OTHER}
                  - {channel: mail, to: list@example.org, server: SMTP, language: de}
                """);
    }
}
