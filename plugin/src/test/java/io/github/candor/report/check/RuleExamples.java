package io.github.candor.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Problem;
import io.github.candor.problem.Rule;
import io.github.candor.read.ProblemExample;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** For each rule, the example that breaks it and the one that keeps it. */
final class RuleExamples {
    private static final Path NAMES = Path.of("src/test/resources/examples/rules.properties");

    private final Properties names = new Properties();
    private final Path scratch;

    RuleExamples(Path scratch) throws IOException {
        this.scratch = scratch;
        try (Reader reader = Files.newBufferedReader(NAMES)) {
            names.load(reader);
        }
        writeLargeFile();
    }

    /** Returns the ids of the rules that have a line of their own, and {@code too-large}. */
    Stream<String> rules() {
        return Stream.concat(Stream.of(Rule.TOO_LARGE.id()), names.stringPropertyNames().stream());
    }

    /** Returns the content that breaks {@code rule}. */
    ProblemExample bad(Rule rule) {
        return example(rule, ProblemExample.PROBLEMS, "bad");
    }

    /** Returns the same content with the mistake fixed. */
    ProblemExample good(Rule rule) {
        return example(rule, ProblemExample.FIXED, "good");
    }

    /** Returns what is wrong in {@code example}. */
    List<Problem> problems(ProblemExample example) throws IOException {
        return ProblemExample.problemsIn(content(example));
    }

    /** Returns what is wrong in {@code example}, as the goal shows it. */
    String answer(ProblemExample example) throws IOException {
        List<Problem> problems = problems(example);
        return ProblemText.of(problems, SourceLines.in(content(example))).write(problems);
    }

    private Path content(ProblemExample example) throws IOException {
        Path content = Files.createTempDirectory(scratch, "content");
        example.copyTo(content);
        return content;
    }

    private ProblemExample example(Rule rule, Path parent, String made) {
        if (rule == Rule.TOO_LARGE) {
            return new ProblemExample(scratch.resolve(made));
        }
        String name = names.getProperty(rule.id());
        assertThat(name)
                .as("a line for %s in %s, which names its example", rule.id(), NAMES)
                .isNotNull();
        return new ProblemExample(parent.resolve(name));
    }

    /** No such file should lie in the sources. */
    private void writeLargeFile() throws IOException {
        String file = "incidents/2025-02-13-outage.md";
        Path small = ProblemExample.FIXED
                .resolve(names.getProperty(Rule.MISSING_KEY.id()))
                .resolve(file);
        String text = Files.readString(small);
        Path bad = scratch.resolve("bad").resolve(file);
        Path good = scratch.resolve("good").resolve(file);
        Files.createDirectories(bad.getParent());
        Files.createDirectories(good.getParent());
        Files.writeString(bad, text + "It fails. ".repeat(110_000) + "\n");
        Files.writeString(good, text + "It fails.\n");
    }
}
