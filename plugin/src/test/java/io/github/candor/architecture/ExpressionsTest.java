package io.github.candor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The JDK calls itself for each time that a group repeats, unless the group keeps what it has (a possessive quantifier): a
 * few thousand dots or slashes would then end in a StackOverflowError.
 */
class ExpressionsTest {
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");

    /** A group that repeats without bound and may give back what it took. */
    private static final Pattern REPEATED_GROUP = Pattern.compile("(?<!\\\\\\\\)\\)(?:[*+]|\\{\\d+,})(?!\\+)");

    @Test
    void repeatNoGroupThatGivesBackWhatItTook() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                // Texts that are put together from several lines are one expression.
                String source = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
                Matcher text = TEXT.matcher(source);
                while (text.find()) {
                    if (isRepeating(text.group(1))) {
                        found.add(file + ": " + text.group(1));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void leaveItToOneClassToMakeOneLineOfSeveral() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(one -> one.toString().endsWith(".java")))
                    .allSatisfy(
                            file -> assertThat(Files.readString(file)).doesNotContain("replaceAll(\"\\\\s+\", \" \")"));
        }
    }

    @Test
    void sees() {
        assertThat(List.of("(a|b)*", "(?:\\\\.[a-z]+)+", "(a){3,}", ")*")).allMatch(ExpressionsTest::isRepeating);
        assertThat(List.of("(a|b)*+", "(?:\\\\.[a-z]+)++", "(a){3,}+", "(a){3}", "\\\\)*", "a+"))
                .noneMatch(ExpressionsTest::isRepeating);
    }

    private static boolean isRepeating(String text) {
        return !text.startsWith(":(") && REPEATED_GROUP.matcher(text).find();
    }
}
