package io.github.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.benchmark.LargeContent;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search with its script, in a browser. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class SearchInBrowserIT {
    private static final Instant CLOCK = Instant.parse("2026-11-21T12:00:00Z");

    /** What authors wrote, and what visitors may look for to find it: other capitals, accents, forms, the beginning. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "Störung der Straßenkarte",
            List.of("storung", "STÖRUNG", "Sto\u0308rung", "strasse", "straßenk"),
            "Échec à l’Élysée, cœur",
            List.of("echec elysee", "élysée", "coeur"),
            "ログイン障害が発生しました",
            List.of("ログイン", "障害", "害", "ﾛｸﾞｲﾝ", "発生 障害"),
            "เข้าสู่ระบบไม่ได้",
            List.of("ระบบ", "ไม่ได้"),
            "로그인 장애가 있었습니다",
            List.of("로그인", "장애"),
            "Łódź i Iłża, İstanbul’da ılık",
            List.of("lodz", "istanbul", "ilik", "ILŻA"),
            "ΟΔΟΣ Ελλάδος",
            List.of("οδος", "ελλαδος", "ΕΛΛΆΔΟΣ"),
            "تَعَطُّل الدخول",
            List.of("تعطل", "الدخول"),
            "HTTP/2 403 <b>&amp;</b> api.example.org",
            List.of("403", "example.org", "http/2", "<b>"));

    @TempDir
    Path folder;

    @Test
    void findsTheWordsOfManyLanguagesAndMarksThem() throws Exception {
        writeWords();
        SiteBuilder.build(new SiteBuilder.Order(content(), null, null, CLOCK, CLOCK), site());
        List<String> queries = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        WORDS.forEach((title, words) -> words.forEach(query -> {
            queries.add(URLEncoder.encode(query, StandardCharsets.UTF_8));
            expected.add(query + " -> " + title);
        }));
        try (SiteServer server = new SiteServer(site())) {
            Chromium opened = Chromium.open(
                    "http://" + server.host() + "/inspection/searches.html#" + SiteServer.PATH + "search/,"
                            + String.join(",", queries),
                    folder);

            assertThat(opened.console()).isEmpty();
            assertThat(Jsoup.parse(opened.document())
                            .select("#result")
                            .textNodes()
                            .get(0)
                            .getWholeText()
                            .lines())
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void ranksATitleBeforeATextAndSaysWhatItFound() throws Exception {
        SiteBuilder.build(new SiteBuilder.Order(Path.of("../content"), null, null, CLOCK, CLOCK), site());
        Document page = find("database migration");

        assertThat(page.select("#results > li > a").eachText())
                .startsWith("A database migration took the platform down");
        assertThat(page.select("#found").text()).matches("\\d+ results");
        Element first = Objects.requireNonNull(page.selectFirst("#results > li"));
        assertThat(first.select("a").attr("href")).isEqualTo("../incidents/2024-04-10-vitals-api-migration/");
        assertThat(first.select("time").attr("datetime")).isNotEmpty();
        assertThat(first.select(".status").text()).isEqualTo("■ Major outage");
        assertThat(first.select("mark").eachText())
                .isSubsetOf("database", "Database", "databases", "migration", "Migration", "migrations");
    }

    @Test
    void worksWhereThePageWasOpenedFromDisk() throws Exception {
        SiteBuilder.build(new SiteBuilder.Order(Path.of("../content"), null, null, CLOCK, CLOCK), site());
        String address = site().resolve("search/index.html").toUri() + "?q=quota&tag=configuration";
        Chromium opened = Chromium.open(address, folder);
        Document page = Jsoup.parse(opened.document());

        assertThat(opened.consoleFromDisk()).isEmpty();
        assertThat(page.select("#results > li > a").eachAttr("href"))
                .containsExactly("../incidents/2023-11-17-replay-quota-breach/index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.js", "words/0.js", "log/0.js"})
    void saysSoWhereAFileOfTheIndexIsOfAnotherBuild(String name) throws Exception {
        SiteBuilder.build(new SiteBuilder.Order(Path.of("../content"), null, null, CLOCK, CLOCK), site());
        Path file = site().resolve("search").resolve(name);
        Files.writeString(file, Files.readString(file).replaceFirst("\",\"[0-9a-z]+\",", "\",\"0\","));

        assertThat(find("database").select("#found").text()).startsWith("The index could not be loaded.");
    }

    @Test
    void doesAsAVisitorOfALongLogAsks() throws Exception {
        LargeContent.write(content(), 2_000);
        SiteBuilder.build(new SiteBuilder.Order(content(), null, null, CLOCK, CLOCK), site());
        try (SiteServer server = new SiteServer(site())) {
            Chromium opened = Chromium.open(
                    "http://" + server.host() + "/inspection/search.html#" + SiteServer.PATH + "search/", folder);

            assertThat(opened.console()).isEmpty();
            assertThat(Jsoup.parse(opened.document())
                            .select("#result")
                            .textNodes()
                            .get(0)
                            .getWholeText()
                            .lines())
                    .containsExactly(
                            "begin |  |  | - | 0",
                            "type | ?q=incident+number+77 | 11 results | Incident number 77 | 11",
                            "steps back after typing: 0",
                            "submit | ?q=incident | 2,000 results | Incident number 0 | 20",
                            "component | ?q=incident&component=c3 | 167 results | Incident number 3 | 20",
                            "more: true",
                            "more | ?q=incident&component=c3 | 167 results | Incident number 3 | 40",
                            "focus: 21",
                            "year | ?q=incident&component=c3&year=2020 | 17 results | Incident number 951 | 17",
                            "back | ?q=incident&component=c3 | 167 results | Incident number 3 | 20",
                            "back | ?q=incident | 2,000 results | Incident number 0 | 20",
                            "none | ?q=nothingofthekind | Nothing was found. Fewer words or another choice may help."
                                    + " | - | 0",
                            "empty |  |  | - | 0",
                            "less than 1 MB uncompressed: true");
        }
    }

    private void writeWords() throws IOException {
        Files.createDirectories(content().resolve("incidents"));
        Files.writeString(
                content().resolve("status.yml"),
                "title: Words\nurl: https://words.example.org/\ncomponents: [{id: login, name: Login}]\n");
        int number = 0;
        for (String title : WORDS.keySet()) {
            Files.writeString(content().resolve("incidents/entry-" + number++ + ".md"), """
                ---
                title: "%s"
                components: {login: major_outage}
                started: 2025-02-13 07:20
                resolved: 2025-02-13 10:49
                ---
                """.formatted(title));
        }
    }

    private Document find(String query) throws Exception {
        try (SiteServer server = new SiteServer(site())) {
            String address = "http://" + server.host() + SiteServer.PATH + "search/?q="
                    + URLEncoder.encode(query, StandardCharsets.UTF_8);
            Chromium opened = Chromium.open(address, folder);
            assertThat(opened.console()).isEmpty();
            return Jsoup.parse(opened.document());
        }
    }

    private Path content() {
        return folder.resolve("content");
    }

    private Path site() {
        return folder.resolve("site");
    }
}
