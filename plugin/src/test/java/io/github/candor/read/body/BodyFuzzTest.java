package io.github.candor.read.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Corpus;
import io.github.candor.fuzz.Fuzz;
import io.github.candor.problem.Problems;
import io.github.candor.read.file.BracketCheck;
import io.github.candor.read.file.TextBounds;
import io.github.candor.read.file.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The Markdown below the front matter, without the bounds that stand before it. */
class BodyFuzzTest extends Fuzz {
    @Override
    protected List<String> seeds() throws IOException {
        return Corpus.examples("**/meaning/**/*.md").stream()
                .map(page -> page.replaceFirst("(?s)\\A---\n.*?\n---\n", ""))
                .toList();
    }

    @Override
    protected List<String> words() {
        return List.of(
                "## Timeline (CET)\n",
                "## Updates\n",
                "### 2024-11-05 09:40 Investigating {login: operational}\n",
                "## Action items\n- [ ] ",
                "- [x] a (owner: b, due: 2025-02-30)\n",
                "<!--",
                "-->",
                "<!-- ` -->",
                "```\n",
                "~~~~\n",
                "    ",
                "> - ",
                "| 07:20 | a |\n|---|---|\n",
                "[^1]: ",
                "[^1]",
                "[a]: /b 'c'\n",
                "![a](b)",
                "**Detected**: ",
                "&#x202e;",
                "Monday 4 November",
                "~07:20–08:10 GMT – ");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "@@",
                "## Timeline\n- 07:20 @@",
                "## Timeline\n- @@",
                "## Timeline (@@)\n- 07:20 a",
                "## Timeline\n### 07:20\n@@",
                "## Updates\n### 2024-11-05 09:40 @@",
                "## Updates\n### 2024-11-05 09:40 Update {@@}\n",
                "## Action items\n- [ ] @@",
                "## Action items\n- [ ] a (@@)",
                "<!-- @@ --> a <!--@@",
                "> - @@\n> @@",
                "| a | b |\n|---|---|\n| @@ | 1 |",
                "[a]: /@@\n\n[a]",
                "[^a]: @@\n\nb[^a]");
    }

    @Override
    protected void feed(byte[] input) {
        // No front matter: that is read by others.
        String text = "\n" + new String(input, StandardCharsets.UTF_8).replace("\r", "");
        Problems problems = new Problems();
        TextFile file = new TextFile("page.md", text);
        if (!TextBounds.check(file, problems) || !BracketCheck.check(file, problems)) {
            // As whoever reads files does not go on.
            return;
        }
        ExamplePage.of(text).read(problems);
        int lines = text.split("\n", -1).length;
        assertThat(problems.sorted()).allSatisfy(problem -> {
            assertThat(problem.place().line()).isBetween(1, lines);
            assertThat(problem.place().column()).isPositive();
        });
    }
}
