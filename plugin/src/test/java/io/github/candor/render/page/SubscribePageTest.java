package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscribePageTest {
    private static final Instant NOW = Instant.parse("2025-02-13T10:00:00Z");
    private static final String TWO = "[{id: login, name: Login}, {id: forum, name: \"A & B\"}]";

    @TempDir
    Path folder;

    @Test
    void beginsWithWhatPeopleUseAndHasTheTableBehindAllFeeds() throws Exception {
        Document page = page(TWO, "");

        assertThat(page.select("main h2").eachText())
                .containsExactly("Email", "Feed reader", "Slack", "Microsoft Teams", "Calendar");
        assertThat(page.select("main > details > summary").eachText()).containsExactly("All feeds", "For programs");
        assertThat(page.select("details#feeds table.feeds tbody tr")).hasSize(5);
        assertThat(page.select("main table")).hasSize(1);
    }

    @Test
    void givesEachWayAWholeAddressToCopyAndStepsWithoutAScript() throws Exception {
        Document page = page(TWO, "");

        assertThat(page.select(".ways > section input[readonly]").eachAttr("value"))
                .containsExactly(
                        "https://status.example.org/updates.rss",
                        "https://status.example.org/updates.rss",
                        "/feed subscribe https://status.example.org/updates.rss",
                        "https://status.example.org/updates.rss",
                        "https://status.example.org/maintenance.ics");
        assertThat(page.select(".ways > section"))
                .allMatch(way -> way.select("ol > li").size() >= 2);
        assertThat(page.select("main input"))
                .allMatch(input -> page.select("label[for=" + input.id() + "]").size() == 1);
        assertThat(page.select("main button")).isEmpty();
    }

    @Test
    void letsComponentsBeChosenWithoutAScript() throws Exception {
        Document page = page(TWO, "");

        assertThat(page.select("#parts label").eachText()).containsExactly("Login", "A & B");
        assertThat(page.select("#parts input").eachAttr("value"))
                .containsExactly(
                        "https://status.example.org/components/login/updates.rss",
                        "https://status.example.org/components/forum/updates.rss");
    }

    @Test
    void offersNoChoiceBetweenOneComponentAndItself() throws Exception {
        assertThat(page("[{id: login, name: Login}]", "").select("#parts")).isEmpty();
    }

    @Test
    void putsWhatTheOrganisationOffersItselfFirst() throws Exception {
        Document page = page(TWO, """
            subscribe:
              - {name: "Mailing <list>", url: https://lists.example.org/status}
              - {name: Mastodon, url: https://mastodon.example/@status}
            """);

        assertThat(page.select("main h2").eachText().get(0)).isEqualTo("From us directly");
        assertThat(page.select("section[aria-labelledby=own] a").eachText())
                .containsExactly("Mailing <list>", "Mastodon");
        assertThat(page.select("section[aria-labelledby=own] a").eachAttr("href"))
                .isEqualTo(List.of("https://lists.example.org/status", "https://mastodon.example/@status"));
    }

    private Document page(String components, String more) throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(
                content.resolve("status.yml"),
                "title: Test status\nurl: https://status.example.org/\ncomponents: " + components + "\n" + more);
        Path site = folder.resolve("site");
        SiteBuilder.build(new SiteBuilder.Order(content, null, null, NOW, NOW), site);
        return Jsoup.parse(Files.readString(site.resolve("subscribe/index.html")));
    }
}
