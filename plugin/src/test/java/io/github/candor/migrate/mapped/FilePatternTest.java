package io.github.candor.migrate.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePatternTest {
    private static final List<String> NAMES = List.of(
            "a.md",
            "b.md",
            "ab.md",
            "a-b.md",
            "A.md",
            ".md",
            "a.txt",
            "*.md",
            "a,b.md",
            "{a}.md",
            "😀.md",
            "[a].md",
            "_posts/a.md",
            "_posts/2024/a.md",
            "content/incidents/a.md",
            "content/incidents/2024/01/b.md",
            "a/a/a/b.md",
            "aaaa/b.md");

    private static boolean matches(String pattern, String name) {
        return Objects.requireNonNull(FilePattern.of(pattern)).matches(name);
    }

    /** On Windows the JDK's ignore letter case, and take a backslash for a folder. */
    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(
            strings = {
                "**.md",
                "*.md",
                "?.md",
                "**/?.md",
                "**/**/*.md",
                "_posts/*.md",
                "_posts/**",
                "content/incidents/**.md",
                "content/{incidents,posts}/*.md",
                "{a,b}.md",
                "{a,}{,b}.md",
                "{*,a*/**}.md",
                "a,b.md",
                "\\*.md",
                "\\{a\\}.md",
                "}.md",
                "[ab].md",
                "[!ab].md",
                "[a-c].md",
                "[!a-c]*.md",
                "[*].md",
                "[\\]a].md",
                "a[-]b.md",
                "a[b-].md",
                "a*b.md",
                "*a*a*/*.md",
                "***.md",
                "**a**",
                "aa*/*",
                ""
            })
    void matchesAsPatternsOfFilesDo(String pattern) {
        PathMatcher usual = FileSystems.getDefault().getPathMatcher("glob:" + pattern);

        assertThat(NAMES)
                .allSatisfy(
                        name -> assertThat(matches(pattern, name)).as(name).isEqualTo(usual.matches(Path.of(name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a", "[]", "[!]", "[b-a]", "[a/b]", "{a", "{a,{b}}", "a\\"})
    void refusesWhatIsNotAPattern(String pattern) {
        assertThat(FilePattern.of(pattern)).isNull();
    }

    /** Whoever tries one star after the other would never end with any of these. */
    @Test
    void walksAlongANameOnceHoweverManyStarsThereAre() {
        String name = "a".repeat(4_000);
        String folders = "a/".repeat(2_000);

        assertThat(matches("*a".repeat(95) + "*b.md", name + ".md")).isFalse();
        assertThat(matches("*a".repeat(95) + "*b.md", name + "b.md")).isTrue();
        assertThat(matches("**/".repeat(60) + "b.md", folders + "c.md")).isFalse();
        assertThat(matches("**/".repeat(60) + "b.md", folders + "b.md")).isTrue();
        assertThat(matches("{a,a*}".repeat(30) + "b.md", name + "c.md")).isFalse();
        assertThat(matches("{,*}".repeat(40) + "b.md", name + "c.md")).isFalse();
        assertThat(matches("*".repeat(195) + "b.md", name + "c.md")).isFalse();
    }

    @Test
    void refusesAPatternThatIsTooLong() {
        assertThat(FilePattern.of("*a".repeat(100))).isNotNull();
        assertThat(FilePattern.of("*a".repeat(100) + "*")).isNull();
    }
}
