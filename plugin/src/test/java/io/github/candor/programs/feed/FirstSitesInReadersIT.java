package io.github.candor.programs.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.programs.FirstSite;
import io.github.candor.programs.Host;
import io.github.candor.programs.LiveSite;
import io.github.candor.programs.SiteServer;
import io.github.candor.programs.feed.FeedReader.Ring;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The first sites, published once, once more and under another title, for readers who follow them all the time. */
class FirstSitesInReadersIT {
    private static final Instant BEGINNING = Instant.parse("2015-01-01T00:00:00Z");
    private static final List<String> FEEDS =
            List.of("updates.rss", "updates.atom", "history.rss", "history.atom", "maintenance/updates.rss");

    @TempDir
    Path folder;

    private final Map<FirstSite, SiteServer> servers = new EnumMap<>(FirstSite.class);
    private final Map<FirstSite, LiveSite> sites = new EnumMap<>(FirstSite.class);

    @BeforeEach
    void publish() throws Exception {
        for (FirstSite which : FirstSite.values()) {
            Path own = folder.resolve(which.name());
            SiteServer server = new SiteServer(Host.PROJECT_PAGES, own.resolve("site"));
            servers.put(which, server);
            LiveSite site = LiveSite.of(which, own, server.address());
            site.publish();
            sites.put(which, site);
        }
    }

    @AfterEach
    void close() {
        servers.values().forEach(SiteServer::close);
    }

    @Test
    @EnabledIf("io.github.candor.programs.feed.Newsboat#isExpected")
    void newsboatShowsWhatWasSaidOnce() throws Exception {
        Newsboat newsboat = new Newsboat(Files.createDirectory(folder.resolve("home")));

        assertThat(follow(newsboat)).extracting(Ring::guid).doesNotHaveDuplicates();
        for (FirstSite which : FirstSite.values()) {
            for (String feed : FEEDS.subList(0, 4)) {
                List<Newsboat.Item> items = newsboat.items().stream()
                        .filter(item -> item.feed().equals(address(which, feed)))
                        .toList();
                assertThat(items.isEmpty())
                        .as(which + " " + feed)
                        .isEqualTo(which.words().isEmpty());
                String texts = items.stream()
                        .map(item -> Jsoup.parse(item.text()).text())
                        .collect(Collectors.joining("\n"));
                assertThat(texts).doesNotContain("hidden", "<!--");
                which.words().forEach(words -> assertThat(texts).contains(words));
                assertThat(items)
                        .allSatisfy(item -> assertThat(item.at())
                                .isAfterOrEqualTo(BEGINNING)
                                .isBeforeOrEqualTo(which.now()));
            }
        }
        assertThat(newsboat.items())
                .filteredOn(item -> item.feed().equals(address(FirstSite.PLANNED, "updates.rss")))
                .extracting(Newsboat.Item::title)
                .allSatisfy(title -> assertThat(title).contains("Move of \"/users/<id>\" & *all* orders"));
        ringsForNothingElse(newsboat);
    }

    @Test
    @EnabledIf("io.github.candor.programs.feed.RssToEmail#isExpected")
    void rssToEmailSendsWhatWasSaidOnce() throws Exception {
        RssToEmail rssToEmail = new RssToEmail(Files.createDirectory(folder.resolve("home")));

        assertThat(follow(rssToEmail)).extracting(Ring::guid).doesNotHaveDuplicates();
        for (FirstSite which : FirstSite.values()) {
            String mails = rssToEmail.mails().stream()
                    .filter(mail -> mail.header("X-RSS-Feed")
                            .equals(address(which, "updates.rss").toString()))
                    .map(RssToEmail.Mail::source)
                    .collect(Collectors.joining("\n"));
            for (String words : which.words()) {
                assertThat(mails).containsIgnoringWhitespaces(words);
            }
            assertThat(mails).doesNotContain("hidden", "<!--", "1970");
        }
        ringsForNothingElse(rssToEmail);
    }

    private List<Ring> follow(FeedReader reader) throws Exception {
        for (FirstSite which : FirstSite.values()) {
            for (String feed : FEEDS) {
                reader.subscribe(address(which, feed));
            }
        }
        return reader.look();
    }

    private void ringsForNothingElse(FeedReader reader) throws Exception {
        for (LiveSite site : sites.values()) {
            site.publish();
        }
        assertThat(reader.look()).as("nothing is new").isEmpty();
        for (LiveSite site : sites.values()) {
            site.rename().publish();
        }
        assertThat(reader.look()).as("the title is new").isEmpty();
    }

    private URI address(FirstSite which, String path) {
        return Objects.requireNonNull(servers.get(which)).address().resolve(path);
    }
}
