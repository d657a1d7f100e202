package io.github.candor.report.check;

import io.github.candor.problem.Level;
import io.github.candor.problem.Rule;
import io.github.candor.read.ProblemExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code RULES.md} from the rules and the examples that test them. */
final class RuleDocument {
    private static final int MOST_SHOWN = 1000;
    private static final String HEAD = """
            # Rules

            Everything that `mvn candor:check`, and every build, looks at in the files of authors. Written by a test from the rules and
            from the examples that test them (`-Dcandor.rewriteExamples`), so each example is bad or good as it says. Examples are read on
            1 June 2025; those without a `status.yml` of their own have the components `login` and `search`.

            An **error** fails the build, and the last good site stays. **Advice** is a warning, which a site can make an error or switch
            off:

            ```yaml
            checks: {private-email: error, long-title: off}
            ```

            | rule | |
            |---|---|
            """;

    private final RuleExamples examples;
    private final StringBuilder text = new StringBuilder(HEAD);

    RuleDocument(RuleExamples examples) {
        this.examples = examples;
    }

    /** Returns the whole document. */
    String write() throws IOException {
        for (Rule rule : Rule.values()) {
            text.append("| [`%1$s`](#%1$s) | %2$s |\n".formatted(rule.id(), rule.meaning()));
        }
        for (Rule rule : Rule.values()) {
            section(rule);
        }
        return text.toString();
    }

    private void section(Rule rule) throws IOException {
        ProblemExample bad = examples.bad(rule);
        ProblemExample good = examples.good(rule);
        String level = rule.defaultLevel() == Level.ERROR ? "An error." : "Advice.";
        text.append("\n## %s\n\n%s %s\n\nBad:\n".formatted(rule.id(), rule.meaning(), level));
        show(bad, good);
        text.append("\nThe answer:\n\n```\n").append(examples.answer(bad)).append("\n```\n\nGood:\n");
        show(good, bad);
    }

    /** Shows those files of {@code one} that {@code other} does not have, or has otherwise; all if there are none. */
    private void show(ProblemExample one, ProblemExample other) throws IOException {
        List<Path> own = new ArrayList<>();
        for (Path file : one.files()) {
            if (!other.files().contains(file)
                    || Files.mismatch(one.folder().resolve(file), other.folder().resolve(file)) >= 0) {
                own.add(file);
            }
        }
        for (Path file : own.isEmpty() ? one.files() : own) {
            show(file, Files.readString(one.folder().resolve(file)));
        }
    }

    private void show(Path file, String content) {
        String name = file.toString().replace('\\', '/');
        String language = name.endsWith(".md") ? "markdown" : name.endsWith(".yml") ? "yaml" : "xml";
        boolean isShown = content.length() <= MOST_SHOWN;
        String shown = isShown ? content : content.substring(0, 160) + "… and so on\n";
        text.append("\n`%s`\n\n```%s\n%s```\n".formatted(name, language, shown));
    }
}
