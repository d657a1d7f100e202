package io.github.candor.publish.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Fuzz;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Files of a branch in which promises are looked for: pages, feeds, calendars and documents of our API. */
class PublicFilesFuzzTest extends Fuzz {
    private static final String LEADS_ON = "<meta http-equiv=\"refresh\" content=\"0; url=../../incidents/a/\">";
    private static final String ITEM = "tag:candor.github.io,2026:status.example.org/history:2025-02-13-a:resolved";
    private static final String PAGE = """
            <body class="a" data-next="2025-02-13T10:00:00Z"><p class="as-of">10:00</p><span class="as-of">1</span>
            <td class="as-of">2</td><p id="built">Built at <time>10:00</time></p></body>
            """;
    private static final String EVENT =
            "BEGIN:VEVENT\r\nUID:2025-03-01-move@status.exam\r\n ple.org.candor.github.io\r\n";
    private static final String DOCUMENT = """
            {"updates":[{"at":{"at":"2025-02-13T09:58:00.000Z"},"state":"identified","milestone":"started"}]}
            """;

    /** Short pieces that stand there again and again. */
    private static final List<String> REPEATED = List.of(
            "<p class=\"as-of\">",
            "<td class=\"as-of\">x</span>",
            " data-next=\"",
            "<p id=\"built\"",
            "tag:candor.github.io,2026:a/",
            "UID:a@",
            "\nUID:a@b\r\n ",
            "{\"a\":",
            "{\"updates\":[",
            "<meta http-equiv=\"refresh\" content=\"0; url=");

    private static final int LONG = 1_000_000;

    @Override
    protected List<String> seeds() {
        return List.of(LEADS_ON, "<guid>" + ITEM + "</guid>\n<guid>" + ITEM + "</guid>", PAGE, EVENT, DOCUMENT);
    }

    @Override
    protected List<String> words() {
        return List.of(
                ITEM,
                "tag:candor.github.io,2026:",
                "<p class=\"as-of\">",
                "</p>",
                " data-next=\"",
                "<p id=\"built\"",
                "\nUID:",
                "\r\n ",
                "@",
                "\"updates\":[",
                "\"at\":",
                "\"milestone\":",
                "{",
                "}",
                "[",
                "]",
                "../",
                "\\/");
    }

    @Override
    protected List<String> frames() {
        return Stream.concat(REPEATED.stream().map(part -> part.repeat(LONG / part.length()) + HERE), apart().stream())
                .toList();
    }

    private static List<String> apart() {
        return List.of(
                "@@",
                "<meta http-equiv=\"refresh\" content=\"0; url=@@\">",
                "tag:candor.github.io,2026:@@",
                "tag:candor.github.io,2026:@@\u2028x/y:z",
                "tag:candor.github.io,2026:a/b:@@",
                "<span class=\"as-of\">@@",
                "UID:a@b@@",
                "UID:@@@b",
                "{\"updates\":[{\"@@\":1}]}",
                "{\"updates\":@@",
                "{\"updates\":[{\"state\":\"@@\",\"milestone\":1}]}");
    }

    @Override
    protected void feed(byte[] input) throws Exception {
        String text = new String(input, StandardCharsets.UTF_8);
        String target = FormerRedirect.target(text);
        assertThat(target == null || text.contains(target)).isTrue();
        FormerItems.identities(input).values().forEach(FormerItems::site);
        assertThat(FormerItems.read("updates.rss", input).names()).doesNotContain("");
        assertThat(FormerStamps.isAllThatDiffers("index.html", input, input)).isTrue();
        assertThat(FormerUpdates.read(text)).doesNotContainNull();
    }
}
