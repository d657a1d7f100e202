package io.github.candor.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.body.ExamplePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncommentedTest {
    private static String without(String text) {
        return Uncommented.of(text.replace("|", "\n")).text().replace("\n", "|");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "One <!-- x --> two.,One two.",
                "One<!-- x -->two.,Onetwo.",
                "One. <!-- x -->,One.",
                "<!-- x --> One.,One.",
                "  <!-- x -->  One.,  One.",
                "One.|<!-- x -->|Two.,One.||Two.",
                "One <!-- x|y --> two.,One|two.",
                "One <!-- x||y --> two.,One||two.",
                "- <!-- x -->- y,- - y",
                "- <!-- x|  y --> one,-|  one",
                "> <!-- x|> y --> one,>|> one",
                "- one|  <!-- x -->|  two,- one||  two",
                "## <!-- x --> Timeline <!-- y -->,## Timeline",
                "a <!--> b --> c,a b --> c",
                "a <!---> b --> c,a b --> c",
                "<!-- ` --> `<!-- y -->`,`<!-- y -->`",
                "a <!-- x --> b <!-- y --> c,a b c",
                "<!-- x --><!-- y -->a,a",
            })
    void takesCommentsAway(String text, String left) {
        assertThat(without(text)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No comment.",
                "In `<!-- a span -->` of code.",
                "In ``a `<!-- span -->` `` of code.",
                "```|<!-- a block -->|```",
                "~~~html|<!-- a block|of lines -->|~~~",
                "- item||  ```|  <!-- in a list -->|  ```",
                "> ```|> <!-- in a quote -->|> ```",
                "Text:||    <!-- indented -->",
                "\\<!-- escaped -->",
                "| `<!-- in a cell -->` | b |",
                "a <! -- no comment -- >",
            })
    void keepsWhatIsText(String text) {
        assertThat(without(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <!-- x||```|-->||```|code|```||b <!-- secret -->",
                "a <!-- x||```|-->||b <!-- secret --> c",
                "a <!-- ` --> b <!-- secret --> ` d",
                "> a <!-- x|> ```|-->|b <!-- secret -->",
                "\\\\<!-- secret -->",
                "<div>|<!-- secret -->|</div>",
                "<!-- secret|||more",
                "| a | b |\n|---|---|\n| c <!-- secret --> | d |",
                "[a](/b \"<!-- secret -->\")",
            })
    void takesCodeInACommentForAComment(String text) {
        assertThat(without(text)).doesNotContain("secret");
    }

    @Test
    void knowsWhereThingsWereWritten() {
        Uncommented read = Uncommented.of("a <!-- x --> b <!-- y --> c\n> <!-- x\n> y -->   d e");

        assertThat(read.text()).isEqualTo("a b c\n>\n> d e");
        assertThat(read.column(0, 0)).isZero();
        assertThat(read.column(0, 2)).isEqualTo(13);
        assertThat(read.column(0, 4)).isEqualTo(26);
        assertThat(read.column(2, 2)).isEqualTo(10);
        assertThat(read.column(2, 4)).isEqualTo(12);
    }

    @Test
    void reportsACommentThatIsNeverClosed() {
        Problems problems = new Problems();
        Uncommented.read("page.md", "One.\n<!-- x --> Two <!-- three", 7, problems);

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.OPEN_COMMENT);
            assertThat(problem.place()).hasToString("page.md:8:16");
        });
    }

    @Test
    void namesThePlaceOfAMistakeBehindAComment() {
        Problems problems = new Problems();
        ExamplePage.of("## Updates\n### <!-- later --> <!-- x --> 9 o'clock Investigating\n")
                .read(problems);

        assertThat(problems.sorted()).extracting(Problem::place).hasToString("[page.md:2:31]");
    }

    @Test
    void keepsCodeAfterManyCommentsThatHoldItsMarks() {
        String text = "a <!--\n\n```\n--> b\n\n".repeat(100) + "`<!-- code -->`";

        assertThat(Uncommented.of(text).text()).endsWith("`<!-- code -->`");
        assertThat(Uncommented.of(text).fault()).isEqualTo(Uncommented.Fault.NONE);
    }

    @Test
    void refusesMoreOfThemThanCanBeToldFromCode() {
        Problems problems = new Problems();
        String text = "a <!--\n\n```\n--> b\n\n".repeat(20_000) + "`<!-- secret -->`";
        Uncommented read = Uncommented.read("page.md", text, 1, problems);

        assertThat(read.text()).doesNotContain("secret");
        assertThat(problems.sorted()).extracting(Problem::rule).containsExactly(Rule.TOO_LARGE);
    }
}
