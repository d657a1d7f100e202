package io.github.candor.read.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.TimelineEntry;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the blocks of a page and their order: each is in the meaning, or a problem names its line. */
class NothingIsLostProperties {
    /** Blocks in which {@code @} stands for a word that occurs nowhere else. */
    private static final List<String> BLOCKS = List.of(
            "## Timeline\n",
            "## Updates (UTC)\n",
            "### Action items\n",
            "## About @\n",
            "### Part @\n",
            "Head @\n=======\n",
            "### 2024-11-05 09:4? Identified {login: operational}\nSaid @\n",
            "### 09:30 Monitoring\n",
            "### 2024-11-05 @\n",
            "Prose @ here.\n",
            "2024-11-06 10:30 Log @\n10:40 Line @\n",
            "- 2024-11-07 10:50 – **Detected**: alert @\n- 11:00 next @\n  - below @\n\n  beside @\n- remark @\nlazy @\n11:10 forgotten @\n",
            "- Monday 4 November\n  - 10:00 under @\n\n  behind @\n",
            "- [x] do @ (owner: O@)\n- [ ] and @\n\n  more @\n- plain @\n",
            "| Time | What |\n|---|---|\n| 2024-11-08 10:30 | cell @ |\n| none @ | cell @ |\n",
            "> quoted @\n>\n> - item @\n",
            "```\n07:20 code @\n```\n",
            "    indented @\n",
            "<p>raw @</p>\n",
            "1. number @\n2. number @\n",
            "***\n");

    /** Lines in which {@code @} stands for a word, of which each looks like a part of the format. */
    private static final List<String> LOOKALIKES = List.of(
            "#Timeline\n",
            "##\u00a0Lost @\n",
            "###09:40 @\n",
            "**Timeline**\n",
            "Updates:\n",
            "## Incident timeline\n",
            "## Timelime\n",
            "## Update\n",
            "## Timeline - UK / GMT\n",
            "<h2>Timeline</h2>\n");

    @Property(tries = 300)
    void whatLooksLikeAHeadingIsReadOrNamed(@ForAll("lookalikes") String line, @ForAll("pages") List<String> before) {
        String above = numbered(String.join("\n", before));
        boolean hasNone =
                ExamplePage.of(above).read(new Problems()).timeline().entries().isEmpty();
        String page = above + "\n## Impact\n\n" + numbered(line);
        Problems problems = new Problems();
        ExamplePage.of(page).read(problems);
        int number = (int) (above + "\n## Impact\n\n").lines().count() + 1;

        if (hasNone) {
            assertThat(problems.sorted()).extracting(one -> one.place().line()).contains(number);
        }
    }

    @Provide
    Arbitrary<String> lookalikes() {
        return Arbitraries.of(LOOKALIKES);
    }

    /** Lines that begin with a time, as people write them into timelines. */
    private static final List<String> TIMED = List.of(
            "- 10:20 – line @\n",
            "* 10:20 line @\n",
            "+ ~10:20: line @\n",
            "10:20 line @\n",
            "**10:20** line @\n",
            "- **10:20** – line @\n",
            "- **10:20 UTC**: line @\n",
            "- [10:20] line @\n",
            "- (10:20) line @\n",
            "- `10:20` line @\n",
            "- _10:20_ line @\n",
            "- 10.20 line @\n",
            "- 10h20 line @\n",
            "- 10:20pm line @\n",
            "- 10:20 PM PST line @\n",
            "- 1020 UTC line @\n",
            "- 2024/11/05 10:20 line @\n",
            "- 05.11.2024 10:20 line @\n",
            "- 2024-11-05T10:20:30Z line @\n",
            "- 5 Nov 10:20 line @\n",
            "- 10:20–10:30 line @\n",
            "- 25:20 line @\n",
            "1. 10:20 line @\n",
            "> 10:20 line @\n",
            "### 10:20 line @\n",
            "#### 10:20 line @\n",
            "| 10:20 | line @ |\n",
            "10:20\n: line @\n");

    @Property
    void aTimedLineOfATimelineIsReadOrNamed(@ForAll("timed") String line, @ForAll("endings") String end) {
        String above = "## Timeline\n- 2024-11-05 09:00 – **Detected**\n\n";
        Problems problems = new Problems();

        List<TimelineEntry> entries = ExamplePage.of(above + numbered(line) + end)
                .read(problems)
                .timeline()
                .entries();

        boolean isRead = entries.size() == 2 && entries.get(1).text().source().contains("word");
        int last = (int) (above + line).lines().count();
        assertThat(isRead
                        || problems.sorted().stream()
                                .anyMatch(one ->
                                        one.place().line() >= 4 && one.place().line() <= last))
                .as("%s in %s", entries, problems.sorted())
                .isTrue();
    }

    @Provide
    Arbitrary<String> timed() {
        return Arbitraries.of(TIMED);
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of("", "\n", "\nProse.\n", "\n## Impact\n\nNone.\n", "\n- remark\n");
    }

    private static final Pattern WORD = Pattern.compile("word\\d+");

    @Property(tries = 1000, seed = "20241105")
    void everyWordIsKeptOrItsLineIsNamed(@ForAll("pages") List<String> blocks) {
        String page = numbered(String.join("\n", blocks));
        Problems problems = new Problems();
        String meaning = BodyPrinter.print(ExamplePage.of(page).read(problems), new Problems());
        List<Integer> named =
                problems.sorted().stream().map(Problem::place).map(Place::line).toList();
        String[] lines = page.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (String word : words(lines[i])) {
                assertThat(meaning.contains(word) || isNamed(i, named, lines))
                        .as("%s of line %d in%n%s%nwhich means%n%s%n%s", word, i + 1, page, meaning, problems.sorted())
                        .isTrue();
            }
        }
    }

    @Provide
    Arbitrary<List<String>> pages() {
        return Arbitraries.of(BLOCKS).list().ofMinSize(1).ofMaxSize(8);
    }

    /** A problem is named once, on the line where the trouble begins; what it is about ends at the next heading. */
    private static boolean isNamed(int index, List<Integer> named, String[] lines) {
        int above = index;
        while (above > 0 && !lines[above].startsWith("#") && !named.contains(above + 1)) {
            above--;
        }
        return named.contains(above + 1);
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).toList();
    }

    private static String numbered(String text) {
        StringBuilder page = new StringBuilder();
        int next = 100;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '@' -> page.append("word").append(next++);
                case '?' -> page.append(next++ % 10);
                default -> page.append(text.charAt(i));
            }
        }
        return page.toString();
    }
}
