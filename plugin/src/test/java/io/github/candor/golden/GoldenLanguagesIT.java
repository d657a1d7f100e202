package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.candor.SiteBuilder;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.ProblemReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The site that has everything, and the sample, in every language: nothing is missing, and what programs read stays the same. */
class GoldenLanguagesIT {
    private static final List<String> LANGUAGES = List.of("de", "es", "fr", "ja", "nl");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @TempDir
    Path folder;

    static Stream<Path> contents() {
        return Stream.of(Path.of("src/test/resources/golden/a-year-of-everything/content"), Path.of("../content"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void isCompleteInEveryLanguageAndTellsProgramsTheSame(Path content) throws IOException {
        BuiltSite english = build(content, "en");
        for (String language : LANGUAGES) {
            BuiltSite site = build(content, language);
            requireComplete(site, language);
            requireSameForPrograms(site, english);
        }
    }

    private static void requireComplete(BuiltSite site, String language) {
        site.forEachPage((name, page) -> {
            assertThat(page.expectFirst("html").attr("lang")).as(name).isEqualTo(language);
            assertThat(page.expectFirst("html").attr("dir")).as(name).isEqualTo("ltr");
            assertThat(PLACE.matcher(page.title()).find()).as(name).isFalse();
            assertThat(page.select("h1, h2, h3, th, dt, a:not(:has(img, svg, circle))")
                            .eachText())
                    .as(name)
                    .allMatch(text -> !text.isBlank())
                    .noneMatch(text -> PLACE.matcher(text).find());
        });
        assertThat(site.text("history.rss")).contains("<language>" + language + "</language>");
        assertThat(site.text("feed.json")).contains("\"language\":\"" + language + "\"");
    }

    private static void requireSameForPrograms(BuiltSite site, BuiltSite english) {
        assertThat(names(site)).isEqualTo(names(english));
        for (String name : List.of("api/v2/summary.json", "api/v1/uptime.json", "api/v1/reliability.csv")) {
            assertThat(withoutTexts(site.text(name))).as(name).isEqualTo(withoutTexts(english.text(name)));
        }
        english.forEachPage((name, page) ->
                assertThat(machineForms(site.page(name))).as(name).isEqualTo(machineForms(page)));
    }

    /** What an update says is told in the language of the site where its author said nothing. */
    private static String withoutTexts(String json) {
        return json.replaceAll("\"body\":\"([^\"\\\\]|\\\\.)*+\"", "");
    }

    /** The files of the search's words are cut by their number. */
    private static List<String> names(BuiltSite site) {
        return site.files().keySet().stream()
                .filter(name -> !name.startsWith("search/words/"))
                .toList();
    }

    @Test
    void runsFromRightToLeftInALanguageOfTheUsers() throws IOException {
        BuiltSite site = build(Path.of("../content"), TranslatedContent.RIGHT_TO_LEFT);

        site.forEachPage((name, page) -> {
            assertThat(page.expectFirst("html").attr("lang")).as(name).isEqualTo("ar");
            assertThat(page.expectFirst("html").attr("dir")).as(name).isEqualTo("rtl");
        });
        assertThat(site.text("site.webmanifest")).contains("\"dir\":\"rtl\"");
    }

    @Test
    void isRefusedByTheCheckInALanguageWithoutWords() throws IOException {
        Path content = TranslatedContent.copy(Path.of("../content"), "it", folder);
        Instant now = Instant.parse("2026-11-21T12:00:00Z");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> SiteBuilder.check(new SiteBuilder.Order(content, null, null, now, now)))
                .satisfies(e -> assertThat(ProblemReport.of(e.problems()))
                        .startsWith("status.yml:")
                        .contains("There are no words for language \"it\", only for de, en, es, fr, ja, nl.\n"
                                + "  Choose one of these, or translate the theme's i18n/en.properties as"
                                + " template/i18n/it.properties beside status.yml; what is counted needs the"
                                + " plural forms one, many, other."));
    }

    @Test
    void marksWhatIsWrittenInAnotherLanguage() throws IOException {
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("incidents"));
        Files.writeString(content.resolve("status.yml"), """
            title: Example
            url: https://status.example.org/
            components: [{id: web, name: Web}]
            """);
        Files.writeString(content.resolve("incidents/2025-02-13-web.md"), """
            ---
            title: تعطل الموقع
            language: ar
            impact: major
            components: {web: major_outage}
            started: 2025-02-13T07:00Z
            resolved: 2025-02-13T08:00Z
            ---
            كان الموقع متوقفا.

            ## Updates

            ### 2025-02-13 08:00 – Resolved

            عاد الموقع.
            """);

        BuiltSite site = build(content);
        Document page = site.page("incidents/2025-02-13-web/index.html");

        assertThat(page.expectFirst("h1").attr("lang")).isEqualTo("ar");
        assertThat(page.expectFirst("h1").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("article > h2, section > h2")
                        .parents()
                        .select("[lang=ar]")
                        .select("h2"))
                .isEmpty();
        assertThat(page.select(".updates [lang=ar][dir=rtl]").text()).isEqualTo("عاد الموقع.");
        assertThat(page.expectFirst(".summary > [lang=ar]").text()).isEqualTo("كان الموقع متوقفا.");
        assertThat(site.page("index.html").expectFirst(".incidents a").attr("dir"))
                .isEqualTo("rtl");
    }

    private static List<String> machineForms(Document page) {
        return page.select("[datetime]").eachAttr("datetime");
    }

    private BuiltSite build(Path content, String language) throws IOException {
        return build(TranslatedContent.copy(content, language, folder));
    }

    private BuiltSite build(Path content) throws IOException {
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        Path output = Files.createTempDirectory(folder, "site").resolve("out");
        try {
            SiteBuilder.build(new SiteBuilder.Order(content, null, null, now, now), output);
        } catch (ContentException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
        return BuiltSite.read(output);
    }
}
