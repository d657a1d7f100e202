package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenPropertiesIT {
    private static final String CASES = "io.github.candor.golden.GoldenCase#all";

    @TempDir
    Path temporary;

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void givesTheSameBytesTwice(GoldenCase golden) throws IOException {
        assertThat(build(golden.content(), golden, "second")).isEqualTo(BuiltSite.of(golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void givesTheSameBytesForLinesThatEndAsOnWindows(GoldenCase golden) throws IOException {
        Path windows = temporary.resolve("content");
        for (Path file : files(golden.content())) {
            byte[] bytes = Files.readAllBytes(golden.content().resolve(file));
            boolean isText = file.toString().endsWith(".md") || file.toString().endsWith(".yml");
            put(windows.resolve(file), isText ? withWindowsLineEnds(bytes) : bytes);
        }

        assertThat(build(windows, golden, "windows")).isEqualTo(BuiltSite.of(golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void givesTheSameBytesForFilesMadeInAnotherOrder(GoldenCase golden) throws IOException {
        Path reversed = temporary.resolve("content");
        for (Path file : files(golden.content()).stream()
                .sorted(Comparator.reverseOrder())
                .toList()) {
            put(reversed.resolve(file), Files.readAllBytes(golden.content().resolve(file)));
        }

        assertThat(build(reversed, golden, "reversed")).isEqualTo(BuiltSite.of(golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void givesTheSameBytesInAnotherCountry(GoldenCase golden) throws IOException {
        BuiltSite here = BuiltSite.of(golden);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(build(golden.content(), golden, "there")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void namesNoPathOfThisMachine(GoldenCase golden) throws IOException {
        BuiltSite site = BuiltSite.of(golden);

        List<String> secrets = List.of(
                Path.of("").toAbsolutePath().toString(),
                System.getProperty("user.home") + "/",
                System.getProperty("java.io.tmpdir") + "/");
        site.files().forEach((name, text) -> assertThat(text).as(name).doesNotContain(secrets));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void leavesOutDrafts(GoldenCase golden) throws IOException {
        BuiltSite site = BuiltSite.of(golden);

        site.files().forEach((name, text) -> {
            // The schemas tell authors what a draft is.
            if (!name.startsWith("schemas/")) {
                assertThat(name + text.replace("json-schema.org/draft/", ""))
                        .as(name)
                        .doesNotContainIgnoringCase("draft");
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void leadsWithEveryLinkToAFile(GoldenCase golden) throws IOException {
        assertThat(new SiteLinks(BuiltSite.of(golden)).broken()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void isWellFormed(GoldenCase golden) throws IOException {
        assertThat(new SiteMarkup(BuiltSite.of(golden)).faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void runsNothingThatAnAuthorWrote(GoldenCase golden) throws IOException {
        assertThat(new SiteMarkup(BuiltSite.of(golden)).foreignCode()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void statesAPolicyOnEveryPageThatRefusesNothingOfOurs(GoldenCase golden) throws IOException {
        assertThat(new SitePolicy(BuiltSite.of(golden)).faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void saysOfEveryPageWhatItIs(GoldenCase golden) throws IOException {
        assertThat(new SiteMetadata(BuiltSite.of(golden)).faults()).isEmpty();
    }

    private BuiltSite build(Path content, GoldenCase golden, String name) throws IOException {
        return BuiltSite.build(content, golden.now(), temporary.resolve(name).resolve("site"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static byte[] withWindowsLineEnds(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
