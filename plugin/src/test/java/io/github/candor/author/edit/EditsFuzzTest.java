package io.github.candor.author.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Corpus;
import io.github.candor.fuzz.Fuzz;
import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Problems;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.file.BracketCheck;
import io.github.candor.read.file.FrontMatter;
import io.github.candor.read.file.TextBounds;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.markdown.BodyContext;
import io.github.candor.read.yaml.YamlValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files as authors left them, in which a goal changes a key or adds an update: it says what it asked for, and keeps the rest. */
class EditsFuzzTest extends Fuzz {
    private static final String FILE = "incidents/2025-02-13-a.md";
    private static final ComponentId LOGIN = new ComponentId("login");
    private static final BodyContext CONTEXT = new BodyContext(
            BodyContext.Kind.INCIDENT,
            ZoneId.of("Europe/London"),
            LocalDate.of(2025, 2, 13),
            Components.of(List.of(new Component(LOGIN, "Login", null, null, null))));

    @Override
    protected List<String> seeds() throws IOException {
        return Corpus.examples("**/incidents/**");
    }

    @Override
    protected List<String> words() {
        return List.of(
                "---\n",
                "resolved:",
                "resolved: 2025-02-13 08:00 # so far\n",
                "\"resolved\":",
                "resolved: >\n",
                "{",
                "&a ",
                "## Updates\n",
                "## Timeline\n",
                "### 2025-02-13 09:40 Investigating {login: operational}\n",
                "\r\n",
                "\r",
                "\uFEFF");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "@@",
                "---\n@@\n---\n",
                "---\ntitle: @@\nresolved: a\n---\n",
                "---\nresolved: @@\n---\n",
                "---\nresolved: \"@@\" #\n---\n",
                "---\nresolved: a #@@\n---\n",
                "---\n@@: a\nresolved: a\n---\n",
                "---\ntitle: a\n---\n## Updates\n### 2025-02-13 09:40 Investigating {@@}\n",
                "---\ntitle: a\n---\n## Updates\n@@");
    }

    @Override
    protected void feed(byte[] input) {
        Problems problems = new Problems();
        TextFile file = TextFile.of(input, FILE, problems);
        if (file == null || !TextBounds.check(file, problems) || !BracketCheck.check(file, problems)) {
            // A goal that edits has read the file before, and goes no further.
            return;
        }
        SourceText text = SourceText.of(new String(input, StandardCharsets.UTF_8));
        FrontMatter.split(file, problems);
        if (problems.isEmpty()) {
            setsAndRemoves(text);
        }
        addsAnUpdate(text);
    }

    private static void setsAndRemoves(SourceText text) {
        try {
            SourceText set =
                    new FrontMatterEdit(FILE).set(text, "resolved", "2025-02-13 10:00", List.of("title", "started"));
            assertThat(value(set)).isEqualTo("2025-02-13 10:00");
            assertThat(body(set)).isEqualTo(body(text));
            SourceText removed = new FrontMatterEdit(FILE).remove(set, "resolved");
            assertThat(value(removed)).isNullOrEmpty();
            assertThat(body(removed)).isEqualTo(body(text));
        } catch (RefusalException e) {
            assertThat(e).message().startsWith(FILE).hasSizeLessThan(1_000).doesNotContain("java.");
        }
    }

    private static void addsAnUpdate(SourceText text) {
        NewUpdate update = new NewUpdate(
                Instant.parse("2025-02-13T10:00:00Z"),
                UpdateState.MONITORING,
                "What was told just now.",
                Map.of(LOGIN, ComponentStatus.OPERATIONAL));
        try {
            UpdatesEdit.Edited edited = UpdatesEdit.of(FILE, text, CONTEXT).add(update);
            assertThat(edited.text().whole()).contains("What was told just now.");
            assertThat(Set.copyOf(stripped(edited.text().lines()))).containsAll(stripped(text.lines()));
        } catch (RefusalException e) {
            assertThat(e).message().startsWith(FILE).hasSizeLessThan(1_000).doesNotContain("java.");
        }
    }

    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::strip).distinct().toList();
    }

    private static @Nullable String value(SourceText text) {
        FrontMatter matter = FrontMatter.split(new TextFile(FILE, text.plain()), new Problems());
        return matter == null
                ? null
                : matter.keys().entries().stream()
                        .filter(entry -> entry.key().text().equals("resolved"))
                        .map(entry -> entry.value() instanceof YamlValue.Scalar scalar ? scalar.text() : "?")
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String body(SourceText text) {
        FrontMatter matter = FrontMatter.split(new TextFile(FILE, text.plain()), new Problems());
        return matter == null ? null : matter.body();
    }
}
