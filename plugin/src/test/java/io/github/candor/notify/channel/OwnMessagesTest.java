package io.github.candor.notify.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.render.theme.TemplateException;
import io.github.candor.render.theme.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file in {@code template/notify/} takes the place of a message. */
class OwnMessagesTest {
    private static final URI SECRET = URI.create("https://secret.example/hook/T0KEN");
    private static final Tidings TIDINGS =
            Tidings.of("\"Nobody\" \\ can & <!channel> @everyone", "First\nline <@U1>.\n\nSecond \"line\".");

    @TempDir
    Path template;

    @Test
    void replaceThatOfTheThemeWithEveryValueSpeltForJson() throws IOException {
        write("slack", """
                {"text": "{{title}}|{{state}}|{{kind}}|{{impact}}|{{plain}}|{{site}}|{{link}}|{{at}}|{{language}}",
                 "parts": [{{#parts}}{{^isFirst}}, {{/isFirst}}"{{line}}"{{/parts}}],
                 "trouble": {{isTrouble}}{{#hasParts}}, "some": true{{/hasParts}}{{#plan}}, "plan": "{{plan}}"{{/plan}}}
                """);

        JsonNode message = slack();

        assertThat(message.at("/text").asString())
                .startsWith("\"Nobody\" \\ can &amp; &lt;!channel&gt; @\u200Beveryone|investigating|incidents|")
                .contains("Second \"line\".|Test status|https://status.example.org/incidents/2026-11-26-outage/|")
                .endsWith("|2026-11-26T11:50:00Z|en")
                .doesNotContain("<!", "<@");
        assertThat(message.at("/parts/1").asString()).isEqualTo("pages: Degraded performance");
        assertThat(message.at("/trouble").asBoolean()).isTrue();
        assertThat(message.at("/some").asBoolean()).isTrue();
        assertThat(message.has("plan")).isFalse();
    }

    @Test
    void replaceBothHalvesOfAMail() throws IOException {
        write("mail-text", "{{heading}} & {{body}} {{link}}\n");
        write("mail-html", "<p>{{heading}}</p>{{{html}}}\n");
        Letter letter = new Letter(TIDINGS.story(), "status.example.org", messages());

        assertThat(letter.text()).startsWith("Investigating: \"Nobody\" \\ can & <!channel> @everyone & First");
        assertThat(letter.html()).startsWith("<p>Investigating: &quot;Nobody&quot; \\ can &amp; &lt;!channel&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "discord", "teams", "ntfy", "mastodon", "mail-text", "mail-html"})
    void nameAWrongNameWithFileAndLine(String name) throws IOException {
        write(name, "{\"text\":\n\"{{titel}}\"}\n");

        assertThatThrownBy(() -> all(name))
                .isInstanceOf(TemplateException.class)
                .hasMessage("notify/" + name + ".mustache:2: no view has the name \"titel\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\n{{title}}}", "", "[]", "{} {}", "{\"text\": \"{{title}}\",}"})
    void saysThatWhatATemplateMakesIsNotJson(String text) throws IOException {
        write("slack", text);

        assertThatThrownBy(this::slack)
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("notify/slack.mustache: the message that it makes is not JSON. In its line ")
                .hasMessageNotContaining("T0KEN");
    }

    @Test
    void refusesAFileThatReplacesNoMessage() throws IOException {
        write("slak", "{}");

        assertThatThrownBy(this::messages)
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("notify/slak.mustache");
    }

    private void all(String name) {
        var story = TIDINGS.story();
        Messages messages = messages();
        switch (name) {
            case "slack" -> new SlackFormat(SECRET, messages).post(story);
            case "discord" -> new DiscordFormat(SECRET, messages).post(story);
            case "teams" -> new TeamsFormat(SECRET, messages).post(story);
            case "ntfy" -> new NtfyFormat(SECRET, null, messages).post(story);
            case "mastodon" -> new MastodonFormat(SECRET, "T", messages).post(story);
            case "mail-text" -> new Letter(story, "h", messages).text();
            default -> new Letter(story, "h", messages).html();
        }
    }

    private JsonNode slack() {
        return JsonMapper.shared()
                .readTree(new SlackFormat(SECRET, messages())
                        .post(TIDINGS.story())
                        .body());
    }

    private Messages messages() {
        return new Messages(Theme.of(OwnMessagesTest.class.getClassLoader(), template));
    }

    private void write(String name, String text) throws IOException {
        Path file = template.resolve("notify/" + name + ".mustache");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
