package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import io.github.candor.report.figures.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of the sample say what its pages say, which is what is true of the write-ups that it retells. */
class SampleReportIT {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final SiteBuilder.Order ORDER = new SiteBuilder.Order(Path.of("../content"), null, null, NOW, NOW);
    private static final String OPERATIONS = "operations-engineering";

    private static SiteBuilder.Prepared site;

    @TempDir
    static Path folder;

    @BeforeAll
    static void buildTheSite() throws Exception {
        site = SiteBuilder.prepare(ORDER, new Progress());
        SiteBuilder.build(ORDER, folder.resolve("site"));
    }

    @Test
    void areOfTheSiteAsItIsBuilt() throws Exception {
        FiguresReporter.Question question = new FiguresReporter.Question("2024", OPERATIONS, ReportFormat.JSON);

        assertThat(FiguresReporter.report(ORDER, question, new Progress()))
                .isEqualTo(FiguresReporter.answer(site, question));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-q4, time_to_repair, PT34H44M, 3",
        "2024-q4, time_to_repair, PT24H59M, 1",
        "2024-q4, time_to_resolve, PT25H10M, 1"
    })
    void giveTheTrueMeansOfTheOperationsLog(String period, String interval, Duration mean, int count) throws Exception {
        JsonNode figures = json(period, OPERATIONS).at("/figures/0/intervals/" + interval);

        assertThat(Duration.parse(figures.get("mean").asString())).isEqualTo(mean);
        assertThat(figures.get("count").asInt()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TABLE", "MARKDOWN"})
    void writeThemAsThePagesDo(ReportFormat format) throws Exception {
        String report = report("2023-q4", OPERATIONS, format);

        assertThat(row(report, "Time to repair")).contains("34h 44m", "3 incidents");
        assertThat(row(report, "Time to resolve")).contains("89 days 7h, 2142h 48m");
        assertThat(report).contains("Q4 2023").doesNotContain("83h 50m", "2185h");
    }

    @Test
    void writeThemInSecondsForASpreadsheet() throws Exception {
        List<String> lines =
                report("2023-q4", OPERATIONS, ReportFormat.CSV).lines().toList();
        int column = List.of(lines.get(0).split(",", -1)).indexOf("time_to_repair_mean_seconds");

        assertThat(lines.get(1).split(",", -1)[column]).isEqualTo("125040");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.split(",", -1))
                        .hasSameSizeAs(lines.get(0).split(",", -1)));
    }

    @Test
    void writePercentagesWithTheDigitsOfThePages() throws Exception {
        for (Path page : pages("uptime", 1)) {
            String node = page.getFileName().toString();
            Document document = Jsoup.parse(page.resolve("index.html"));
            String percent = document.expectFirst("#w-90d h2 b").text();
            String name = document.expectFirst("main p a, h1 ~ p a").text();

            assertThat(row(report("90d", node, ReportFormat.TABLE).split("Uptime\n", 2)[1], name))
                    .contains(" " + percent + " ");
        }
    }

    @Test
    void sayThatAQuarterHadNoIncidents() throws Exception {
        assertThat(report("2024-q1", OPERATIONS, ReportFormat.TABLE)).contains("No incidents");
        assertThat(json("2024-q1", OPERATIONS).at("/figures/0/incidents").asInt())
                .isZero();
    }

    @Test
    void agreeWithEveryUptimePageOnEveryPeriod() throws Exception {
        int compared = 0;
        for (Path page : pages("uptime", 2)) {
            String node = page.getName(page.getNameCount() - 2).toString();
            for (Element figure : Jsoup.parse(page.resolve("index.html")).select("section.figure")) {
                compared++;
                compare(figure, component(json(figure.id().substring("w-".length()), null), node));
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    @Test
    void agreeWithEveryUptimePageOnEveryRollingWindow() throws Exception {
        for (Path page : pages("uptime", 1)) {
            String node = page.getFileName().toString();
            for (Element figure : Jsoup.parse(page.resolve("index.html")).select("section.figure")) {
                compare(figure, component(json(figure.id().substring("w-".length()), null), node));
            }
        }
    }

    private static void compare(Element figure, JsonNode component) {
        JsonNode uptime = component.get("uptime");
        String percent = figure.expectFirst("h2 b").text();
        if (percent.equals("No data")) {
            assertThat(uptime.isNull()).isTrue();
            return;
        }
        assertThat(uptime.get("percent").decimalValue()).as(figure.id()).isEqualByComparingTo(percent.replace("%", ""));
        assertThat(uptime.get("downtime").asString("")).isEqualTo(downtime(figure.expectFirst(".facts")));
        if (figure.select("thead th:contains(Period)").isEmpty()) {
            assertThat(uptime.get("working")).hasSameSizeAs(figure.select("table:has(th:contains(Weight)) tbody tr"));
        } else {
            assertThat(sum(uptime.get("working").findValues("downtime").stream().map(JsonNode::asString)))
                    .isEqualTo(sum(figure.select("tbody .length").eachAttr("datetime").stream()));
        }
    }

    /** A group has no downtime of its own. */
    private static String downtime(Element facts) {
        Element length = facts.selectFirst(".length");
        if (length == null) {
            return facts.text().startsWith("No downtime") ? "PT0S" : "";
        }
        return length.attr("datetime");
    }

    private static Duration sum(Stream<String> lengths) {
        return lengths.map(Duration::parse).reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void agreeWithEveryPageOfTheHistory() throws Exception {
        int compared = 0;
        for (Path page : Stream.concat(pages("history", 1).stream(), Stream.of(folder.resolve("site/history")))
                .toList()) {
            compared += compareFigures(page, null);
        }
        for (Path page : pages("components", 1)) {
            compared += compareFigures(page, page.getFileName().toString());
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static int compareFigures(Path page, @Nullable String node) throws Exception {
        int compared = 0;
        Document document = Jsoup.parse(page.resolve("index.html"));
        for (Element section : document.select("section[id^=p-]")) {
            JsonNode intervals =
                    json(section.id().substring("p-".length()), node).at("/figures/0/intervals");
            List<String> means = new ArrayList<>();
            intervals
                    .valueStream()
                    .forEach(interval -> means.add(
                            onPages(Duration.parse(interval.get("mean").asString()))));
            List<String> shown =
                    section.select("tr:has(> th[scope=row]) > td:eq(1) time").eachAttr("datetime");
            assertThat(shown).as("%s in %s", section.id(), page).isEqualTo(means);
            compared += means.size();
        }
        return compared;
    }

    /** HTML has room for three digits of a second, the report gives all nine. */
    private static String onPages(Duration exact) {
        return exact.plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS).toString();
    }

    @Test
    void addUpTheWorkingToTheDowntime() throws Exception {
        for (JsonNode component : json("2024", null).get("components")) {
            JsonNode uptime = component.get("uptime");
            if (!uptime.isNull() && !uptime.get("downtime").isNull()) {
                Duration sum = uptime.get("working")
                        .valueStream()
                        .map(line -> Duration.parse(line.get("downtime").asString()))
                        .reduce(Duration.ZERO, Duration::plus);
                assertThat(sum).isEqualTo(Duration.parse(uptime.get("downtime").asString()));
            }
        }
    }

    @Test
    void haveTheBudgetOfTheWholePeriod() throws Exception {
        JsonNode budget =
                component(json("2025-02", "lambda-login"), "lambda-login").get("budget");

        assertThat(Duration.parse(budget.get("total").asString()))
                .isEqualTo(Duration.ofDays(28).dividedBy(1000));
    }

    @Test
    void chooseComponentsAndGroupsWithTheirMembers() throws Exception {
        JsonNode whole = json("2024", null);
        JsonNode group = json("2024", OPERATIONS + " , lambda-login");

        assertThat(whole.at("/figures")).hasSize(1);
        assertThat(whole.at("/figures/0/component").isNull()).isTrue();
        assertThat(group.at("/figures")
                        .valueStream()
                        .map(one -> one.get("component").asString()))
                .containsExactly(OPERATIONS, "lambda-login");
        assertThat(group.at("/components")
                        .valueStream()
                        .map(one -> one.get("id").asString()))
                .startsWith(OPERATIONS)
                .endsWith("lambda-login")
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "90d, 90d",
        "last 90d, 90d",
        "last 90 days, 90d",
        "Last  45 days, 45d",
        "24h, 24h",
        "last 24 hours, 24h",
        "12mo, 12mo",
        "last 12 months, 12mo",
        "2024-Q4, 2024-q4",
        "2024-10, 2024-10",
        "2024, 2024",
        "all, all"
    })
    void understandAPeriod(String written, String id) throws Exception {
        assertThat(json(written, null).at("/period/id").asString()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-q5", "2024-13", "0d", "13mo", "48h", "2024-10-01", "2027", "90"})
    void refuseAPeriodThatIsNone(String written) {
        assertThatThrownBy(() -> report(written, null, ReportFormat.TABLE))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("\"" + written + "\"");
    }

    @Test
    void refuseAComponentThatDoesNotExist() {
        assertThatThrownBy(() -> report("2024", "lambda-login,logn", ReportFormat.TABLE))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("no component \"logn\". Use one of ");
    }

    private static String row(String report, String begin) {
        return report.lines()
                .map(line -> line.replaceFirst("^[| ]+", ""))
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode component(JsonNode report, String id) {
        return report.get("components")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> pages(String parent, int depth) throws IOException {
        Path root = folder.resolve("site").resolve(parent);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith("index.html"))
                    .map(Path::getParent)
                    .filter(page -> page.getNameCount() == root.getNameCount() + depth)
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode json(String period, @Nullable String components) throws Exception {
        return JsonMapper.shared().readTree(report(period, components, ReportFormat.JSON));
    }

    private static String report(String period, @Nullable String components, ReportFormat format) throws Exception {
        return FiguresReporter.answer(site, new FiguresReporter.Question(period, components, format))
                .document();
    }
}
