package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.ContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample site says what is true of the write-ups that it retells, and says the same on every page. */
class SampleSiteIT {
    private static final Instant CLOCK = Instant.parse("2026-11-21T12:00:00Z");
    private static final Path CONTENT = Path.of("../content");

    /** Where the site of each instant is, built once. */
    private static final Map<Instant, Path> BUILT = new HashMap<>();

    @TempDir
    static Path folder;

    @Test
    void hasNothingThatItsAuthorsWouldBeToldOf() throws Exception {
        assertThat(SiteBuilder.check(order(CLOCK)).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"components/operations-engineering", "history/2023", "history/2023/q4"})
    void givesTheTrueMeansOfTheLastQuarterOf2023(String page) throws Exception {
        Document document = build(CLOCK, page + "/index.html");
        Element section = page.endsWith("q4") ? document.body() : document.expectFirst("#p-2023-q4");

        assertThat(section.text()).contains("3 incidents");
        assertThat(mean(section, "Time to repair")).isEqualTo("34h 44m");
        assertThat(mean(section, "Time to resolve")).startsWith("89 days 7h, 2142h 48m");
    }

    @Test
    void givesTheTrueMeansOfTheLastQuarterOf2024OfTheOperationsLogAlone() throws Exception {
        Element section =
                build(CLOCK, "components/operations-engineering/index.html").expectFirst("#p-2024-q4");

        assertThat(section.text()).contains("1 incident");
        assertThat(mean(section, "Time to repair")).isEqualTo("24h 59m");
        assertThat(mean(section, "Time to resolve")).isEqualTo("25h 10m");
    }

    @ParameterizedTest
    @CsvSource({"p-2024-q1", "p-2024-q2", "p-2024-q3"})
    void listsNoQuarterOfTheOperationsLogThatHadNoIncidents(String id) throws Exception {
        Document page = build(CLOCK, "components/operations-engineering/index.html");

        assertThat(page.select("#" + id)).isEmpty();
        assertThat(page.select("#p-2024-q4")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-14-onboarding-release, 24h 59m, 25h 10m",
        "2023-12-15-replay-quota-exhausted, 42m, 117 days 19h",
        "2023-12-08-email-migration, 4 days 1h, 4 days 1h",
        "2023-11-17-replay-quota-breach, 6h 24m, 146 days 1h"
    })
    void givesTheTrueFiguresOfEachIncidentOfTheOperationsLog(String id, String repair, String resolve)
            throws Exception {
        Document page = build(CLOCK, "incidents/" + id + "/index.html");

        assertThat(measurement(page, "Time to repair")).isEqualTo(repair);
        assertThat(measurement(page, "Time to resolve")).isEqualTo(resolve);
    }

    @Test
    void addsUpTheWindowsOfTheWeekOfTroubleAndNotItsDays() throws Exception {
        Document page = build(CLOCK, "incidents/2024-11-04-new-sign-in/index.html");

        assertThat(measurement(page, "Time affected")).isEqualTo("38h");
        assertThat(page.select(".measurements [title=38h 27m]")).hasSize(1);
        assertThat(page.select(".windows li")).hasSize(4);
    }

    @Test
    void agreesWithItselfInTheMiddleOfAnIncident() throws Exception {
        Instant middle = Instant.parse("2024-11-05T10:00:00Z");
        Document first = build(middle, "index.html");
        Document incident = build(middle, "incidents/2024-11-04-new-sign-in/index.html");
        Document component = build(middle, "components/lambda-login/index.html");
        Document feed = build(middle, "updates.rss");

        assertThat(first.expectFirst("h1").text()).contains("Minor service outage");
        assertThat(first.select(".open-incident h3").text()).isEqualTo("A week of trouble with the new sign-in");
        assertThat(incident.text()).contains("Investigating", "so far").doesNotContain("8 Nov 2024");
        assertThat(component.expectFirst(".status").text()).contains("Partial outage");
        assertThat(component.expectFirst(".days .partial_outage").text()).contains("5 Nov 2024");
        assertThat(first.expectFirst(".bars").select("path.partial_outage").attr("d"))
                .isEqualTo("M358 1V10");
        assertThat(feed.expectFirst("item title").text()).startsWith("Investigating: A week of trouble");
        assertThat(build(middle, "history/2024/q4/index.html").text()).contains("so far");
    }

    @Test
    void showsTheProductAtWorkAsItIsBuilt() throws Exception {
        String pom = Files.readString(CONTENT.resolve("pom.xml"));
        Instant asOf = Instant.parse(pom.replaceAll("(?s).*?<candor.now>([^<]+)<.*", "$1"));
        Document first = build(asOf, "index.html");

        assertThat(first.select(".open-incident h3").text()).isEqualTo("Example: some payments are declined");
        assertThat(first.text()).contains("Example: a newer database", "Example: receipts came late");
        assertThat(build(asOf, "incidents/2026-11-20-example-checkout/index.html")
                        .text())
                .contains("Identified", "so far")
                .doesNotContain("No payment has been declined");
        // What is invented says so, and is part of no service that is not.
        assertThat(build(CLOCK, "incidents/2026-11-20-example-checkout/index.html")
                        .text())
                .contains("This incident is invented");
        assertThat(build(CLOCK, "components/example/index.html")
                        .select(".incidents a")
                        .eachText())
                .isNotEmpty()
                .allMatch(title -> title.startsWith("Example: "));
        assertThat(build(CLOCK, "history/2026/index.html")
                        .select(".incidents a")
                        .eachText())
                .hasSize(2)
                .allMatch(title -> title.startsWith("Example: "));
    }

    private static SiteBuilder.Order order(Instant now) {
        return new SiteBuilder.Order(CONTENT, null, null, now, CLOCK);
    }

    private static Document build(Instant now, String page) throws IOException, ContentException {
        Path site = BUILT.get(now);
        if (site == null) {
            site = folder.resolve("site-" + BUILT.size());
            SiteBuilder.build(order(now), site);
            BUILT.put(now, site);
        }
        return Jsoup.parse(site.resolve(page).toFile());
    }

    private static String mean(Element section, String interval) {
        return section.select("tr").stream()
                .filter(row -> row.select("th").text().equals(interval))
                .map(row -> row.expectFirst("td").text())
                .findFirst()
                .orElse("");
    }

    private static String measurement(Document page, String interval) {
        List<String> whole = page.select(".whole .length").eachText();
        return page.select(".measurements div").stream()
                .filter(one -> one.select("dt").eachText().contains(interval))
                .map(one -> one.expectFirst("dd .length").text())
                .findFirst()
                .orElseGet(() -> whole.get(whole.size() - 1));
    }
}
