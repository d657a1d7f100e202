package io.github.candor.notify.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.candor.render.feed.Story;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever an author writes, each service gets what its published schema allows, and nobody is called by it. */
class FormatsTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Messages MESSAGES = Tidings.messages();
    private static final URI SECRET = URI.create("https://secret.example/hook/T0KEN");
    private static final String LONG =
            "A word and *another* one with a [link](https://example.org/a_b?c=d|e). ".repeat(400);
    private static final String RINGING =
            "@everyone @here <!channel> <@U123> <!subteam^S1> <#C1> @user@mastodon.social";

    static Stream<Tidings> tidings() {
        return Stream.of(
                Tidings.of("Nobody can sign in", "We look into it."),
                Tidings.of("Title with *stars* _and_ <b>tags</b> & `ticks` " + RINGING, RINGING),
                Tidings.of("x".repeat(400), LONG),
                Tidings.of("😀".repeat(300), "😀".repeat(9_000)),
                Tidings.of(
                        "Umlaute äöü, 日本語",
                        "# Head\n\n- one\n- two **bold**\n\n1. a\n2. b\n\n> quote\n\n```\ncode <!here> `x`\n```\n"),
                Tidings.of(
                        "Table",
                        "| a | b |\n|---|---|\n| 1 | *2* |\n\n<script>alert(1)</script>\n\n![pic](https://example.org/x.png)"),
                Tidings.of(
                        "Links",
                        "[a|b](https://example.org/a%7Cb) <https://example.org/> [x](javascript:alert(1)) \\*no\\*"));
    }

    @ParameterizedTest
    @MethodSource("tidings")
    void areWhatEachServiceTakes(Tidings tidings) throws IOException {
        Story story = tidings.story();
        Map<String, Format> formats = Map.of(
                "slack", new SlackFormat(SECRET, MESSAGES),
                "discord", new DiscordFormat(SECRET, MESSAGES),
                "teams", new TeamsFormat(SECRET, MESSAGES),
                "ntfy", new NtfyFormat(SECRET, null, MESSAGES),
                "mastodon", new MastodonFormat(URI.create("https://mastodon.example/"), "T0KEN", MESSAGES),
                "statuspage", new WebhookFormat(SECRET, "k", one -> tidings.statuspage()));
        for (Map.Entry<String, Format> one : formats.entrySet()) {
            String body = one.getValue().post(story).text();
            Schema schema = REGISTRY.getSchema(
                    Files.readString(Path.of("src/test/resources/schemas/channels/" + one.getKey() + ".schema.json")));
            assertThat(schema.validate(body, InputFormat.JSON))
                    .as(one.getKey() + ": " + body)
                    .isEmpty();
            assertThat(body).as(one.getKey()).doesNotContain(one.getKey().equals("ntfy") ? "secret.example" : "T0KEN");
        }
    }

    @ParameterizedTest
    @MethodSource("tidings")
    void callNobody(Tidings tidings) {
        Story story = tidings.story();
        List<Format> formats = List.of(
                new SlackFormat(SECRET, MESSAGES),
                new DiscordFormat(SECRET, MESSAGES),
                new TeamsFormat(SECRET, MESSAGES),
                new MastodonFormat(URI.create("https://mastodon.example/"), "T", MESSAGES));
        for (Format format : formats) {
            assertThat(format.post(story).text().replaceAll("mailto:[^|)]*", ""))
                    .doesNotContainPattern("@(everyone|here|channel|user|mastodon)")
                    .doesNotContainPattern("<@[^\u200B]")
                    .doesNotContain("<at>");
        }
        assertThat(new SlackFormat(SECRET, MESSAGES)
                        .post(story)
                        .text()
                        .replaceAll("\"type\": \"plain_text\", \"text\": \"[^\"]*\"", ""))
                .doesNotContain("<!", "<#");
        assertThat(json(new DiscordFormat(SECRET, MESSAGES), story)
                        .at("/allowed_mentions/parse")
                        .size())
                .isZero();
    }

    @Test
    void showTheAuthorsMarksAsEachServiceHasThem() {
        Story story = Tidings.of(
                        "T",
                        "A **bold** *slanted* ~~old~~ `x*y` [link](https://example.org/) 2 * 3 a_b_c\n\n- one\n- two")
                .story();

        assertThat(json(new SlackFormat(SECRET, MESSAGES), story)
                        .at("/blocks/1/text/text")
                        .asString())
                .isEqualTo("A *bold* _slanted_ ~old~ `x*y` <https://example.org/|link> 2 ∗ 3 a＿b＿c\n\n• one\n• two");
        assertThat(json(new DiscordFormat(SECRET, MESSAGES), story)
                        .at("/embeds/0/description")
                        .asString())
                .isEqualTo(
                        "A **bold** *slanted* ~~old~~ `x*y` [link](https://example.org/) 2 \\* 3 a\\_b\\_c\n\n- one\n- two");
        assertThat(json(new TeamsFormat(SECRET, MESSAGES), story)
                        .at("/attachments/0/content/body/1/text")
                        .asString())
                .startsWith("A **bold** _slanted_ old `x*y` [link](https://example.org/)");
        assertThat(json(new NtfyFormat(SECRET, null, MESSAGES), story)
                        .at("/message")
                        .asString())
                .startsWith("A bold slanted /old/")
                .endsWith("login: Major outage\npages: Degraded performance");
    }

    @Test
    void sayStateTitleComponentsAndAddress() {
        Story story = Tidings.of("Nobody can sign in", "We look.").story();
        JsonNode embed = json(new DiscordFormat(SECRET, MESSAGES), story).at("/embeds/0");

        assertThat(embed.at("/title").asString()).isEqualTo("Investigating: Nobody can sign in");
        assertThat(embed.at("/url").asString()).isEqualTo("https://status.example.org/incidents/2026-11-26-outage/");
        assertThat(embed.at("/color").asInt()).isEqualTo(0xD92D20);
        assertThat(embed.at("/fields/0/name").asString()).isEqualTo("login");
        assertThat(embed.at("/fields/0/value").asString()).isEqualTo("Major outage");
    }

    @Test
    void signWhatAWebhookGets() {
        // RFC 4231, test case 2.
        assertThat(WebhookFormat.signature("Jefe", "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        Tidings tidings = Tidings.of("T", "W");
        Post post = new WebhookFormat(SECRET, "key", one -> tidings.statuspage()).post(tidings.story());
        assertThat(post.headers())
                .containsEntry("X-Candor-Signature", "sha256=" + WebhookFormat.signature("key", post.body()));
    }

    @Test
    void giveAwayNoSecretAsText() {
        Post post = new SlackFormat(SECRET, MESSAGES).post(Tidings.of("T", "W").story());

        assertThat(post.toString()).doesNotContain("T0KEN").doesNotContain("secret");
        for (String wrong : List.of("smtp://na me:p@ss@host/", "https://u:p4ss@h/", "smtps://u:p4ss@h/")) {
            assertThatThrownBy(() -> SmtpServer.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("p4ss")
                    .hasMessageNotContaining("p@ss")
                    .hasNoCause();
        }
    }

    private static JsonNode json(Format format, Story story) {
        return JsonMapper.shared().readTree(format.post(story).body());
    }
}
