package io.github.candor.read.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Trial;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text made to exhaust the stack or the patience of a reader: ten thousand levels, or so many marks that what grows with their
 * square takes far longer than is allowed here. The limit of a file is five times as much.
 */
class HostileTextTest {
    private static final int MANY = 10_000;
    private static final int LONG = 200_000;
    private static final int LONGEST = 500;

    /** Of the processor: what takes time that grows with its size alone needs a third of one on a slow machine. */
    private static final int MOST_SECONDS = 2;

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("nested quotes", ">".repeat(MANY) + " a\n"),
            Map.entry("nested lists", "- ".repeat(MANY) + "a\n"),
            Map.entry("nested numbers", "1. ".repeat(MANY) + "a\n"),
            Map.entry("stairs of lists", stairs()),
            Map.entry("a long line", "a".repeat(LONG)),
            Map.entry("a long bold line", "**" + "a ".repeat(LONG / 2) + "**"),
            Map.entry("an open bold", "**" + "a ".repeat(LONG / 2)),
            Map.entry("emphasis", "*a **a ".repeat(10_000)),
            Map.entry("underscores", "_".repeat(20_000) + "a" + "_".repeat(20_000)),
            Map.entry("open links", "[".repeat(20_000)),
            Map.entry("pictures", "![a](".repeat(8_000)),
            Map.entry("code marks", "`a``b```c````".repeat(5_000)),
            Map.entry("blanks in a line", "07:20 " + " ".repeat(LONG) + "a"),
            Map.entry("blank lines", "\n".repeat(LONG) + "a"),
            Map.entry("blank lines with blanks", " \n".repeat(LONG / 2) + "a"),
            Map.entry("open brackets", "- [ ] a " + "(".repeat(LONG / 2) + "owner: a)"),
            Map.entry("many brackets", "- [ ] a (owner: " + "(a)".repeat(LONG / 4) + ")"),
            Map.entry("many facts", "- [ ] a (" + "owner: a, ".repeat(8_000) + "id: 1)"),
            Map.entry("many commas", "- [ ] a (owner: " + ",".repeat(LONG) + ")"),
            Map.entry("braces", "### 2024-11-05 09:40 Investigating {" + "login: a,".repeat(2_000) + "}"),
            Map.entry("blanks before braces", "### 2024-11-05 09:40 " + " ".repeat(LONG) + "x" + " ".repeat(9) + "{"),
            Map.entry("a long state", "### 2024-11-05 09:40 " + "a".repeat(LONG)),
            Map.entry("digits", "- " + "1".repeat(LONG) + ":20"),
            Map.entry("a time and digits", "- 07:20:15." + "1".repeat(LONG)),
            Map.entry("tildes", "- " + "~ ".repeat(30_000)),
            Map.entry("hyphens", "- 07:20 " + "- ".repeat(LONG / 2)),
            Map.entry("times", "- 07:20 – a\n".repeat(6_000)),
            Map.entry("headings", "#### a\n".repeat(6_000)),
            Map.entry("remarks", "- 07:20 a\n\n" + "a\n\n".repeat(4_000)),
            Map.entry("cells", "|" + "a|".repeat(2_000) + "\n|" + "-|".repeat(2_000) + "\n" + "|07:20|\n".repeat(20)),
            Map.entry("definitions", definitions()),
            Map.entry("a day and blanks", "- Monday" + " ".repeat(LONG) + "\n"),
            Map.entry("a day, blanks and a word", "- Monday" + " ".repeat(LONG) + "x\n"),
            Map.entry("a bold word and blanks", "- 07:20 **Detected" + " ".repeat(LONG) + "x\n"),
            Map.entry("many remarks", "- 07:20 a\n\n" + "a\n\n".repeat(10_000)),
            Map.entry("many entries", "- 07:20\n".repeat(6_000)),
            Map.entry("many comments", "<!-- -->`a`\n\n".repeat(3_000)),
            Map.entry("many comments in code", "```\n<!-- -->\n```\n".repeat(6_000)),
            Map.entry("open comments", "<!--".repeat(50_000)),
            Map.entry("comments in a line", "a <!-- -->`<!-- -->`".repeat(6_000)),
            Map.entry("comments in one long line", "<!-- a --> ".repeat(60_000)),
            Map.entry("comments in a long line of text", "a <!-- a --> ".repeat(30_000)),
            Map.entry("comments that begin code", "a <!--\n\n```\n--> <!-- -->\n\n".repeat(1_500)),
            Map.entry("escapes before a comment", "\\".repeat(60_000) + "<!-- -->"),
            Map.entry("short definitions", shortDefinitions()),
            Map.entry("a long definition", "[a]: /" + "b".repeat(20_000) + "\n\n" + "- 07:20 [a]\n".repeat(1_500)),
            Map.entry("headings without their space", "##a\n\n".repeat(5_000)),
            Map.entry("bold lines", "**Timeline**\n\n".repeat(5_000)),
            Map.entry("boxes", "- [ ] a\n".repeat(5_000)),
            Map.entry("a long paragraph", "a\n".repeat(4_000)),
            Map.entry("zeros", "\0".repeat(MANY)));

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("texts")
    void isReadWithoutHarm(String name, String heading) {
        String text = (heading.isEmpty() ? "" : "## " + heading + "\n") + TEXTS.get(name);
        try (Trial trial = new Trial(HostileTextTest::read, MOST_SECONDS)) {
            assertThat(trial.run(text.getBytes(StandardCharsets.UTF_8)).story()).isEmpty();
        }
    }

    private static void read(byte[] text) {
        Problems problems = new Problems();
        ExamplePage.of(new String(text, StandardCharsets.UTF_8)).read(problems);
        for (Problem problem : problems.sorted()) {
            if (problem.statement().length() >= LONGEST) {
                throw new AssertionError(problem);
            }
        }
    }

    static Stream<Arguments> texts() {
        return TEXTS.keySet().stream()
                .sorted()
                .flatMap(name -> Stream.of("", "Timeline", "Updates", "Action items")
                        .map(heading -> Arguments.of(name, heading)));
    }

    private static String stairs() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        return text.toString();
    }

    private static String shortDefinitions() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8_000; i++) {
            text.append("[").append(Integer.toString(i, 36)).append("]:a\n");
        }
        return text + "\n" + "- 07:20 [a] [z] [1]\n".repeat(4_000);
    }

    private static String definitions() {
        StringBuilder text = new StringBuilder("- 07:20 [a0]\n\n");
        for (int i = 0; i < 2_000; i++) {
            text.append("[a")
                    .append(i)
                    .append("]: https://example.org/")
                    .append(i)
                    .append("\n");
        }
        return text.toString();
    }
}
