package io.github.candor.programs.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.programs.Host;
import io.github.candor.programs.feed.FeedReader.Ring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@EnabledIf("io.github.candor.programs.feed.Newsboat#isExpected")
class NewsboatIT {
    @TempDir
    Path folder;

    private Newsboat newsboat;

    @BeforeEach
    void install() throws Exception {
        newsboat = new Newsboat(Files.createDirectory(folder.resolve("home")));
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void ringsOnceForEachNewUpdateAndForNothingElse(Host host) throws Exception {
        try (Site site = new Site(host, folder)) {
            Story story = Story.play(site, newsboat);

            assertThat(story.rung()).isEqualTo(Story.promised());
            assertThat(story.rings()).doesNotHaveDuplicates();
            assertThat(story.rings()).extracting(Ring::guid).doesNotHaveDuplicates();
        }
    }

    @Test
    void replacesTheTextOfAnIncidentAndOfAMendedUpdateSilently() throws Exception {
        try (Site site = new Site(Host.PROJECT_PAGES, folder)) {
            site.play(Scene.UPDATED);
            newsboat.subscribe(site.address("history.rss"));
            newsboat.subscribe(site.address("updates.atom"));
            newsboat.look();
            assertThat(text(site, "history.rss")).contains("left out a role", "tell us taht they");
            assertThat(text(site, "updates.atom")).contains("tell us taht they");

            site.play(Scene.WRITTEN_UP_AND_TITLE_FIXED);
            List<Ring> rings = newsboat.look();

            assertThat(rings).extracting(Ring::feed).containsOnly(site.address("updates.atom"));
            assertThat(text(site, "history.rss"))
                    .containsSubsequence("Confirmed by three schools.", "left out a role", "tell us that they");
            assertThat(text(site, "updates.atom")).contains("tell us that they").doesNotContain("taht");
        }
    }

    @Test
    void isToldThatNothingIsNewWhenNothingWasDone() throws Exception {
        try (Site site = new Site(Host.PROJECT_PAGES, folder)) {
            site.play(Scene.NOTHING_DONE);
            Story.followAll(site, newsboat);

            site.play(Scene.A_DAY_LATER);

            assertThat(newsboat.look()).isEmpty();
            assertThat(site.answers()).hasSameSizeAs(Subscription.all()).containsOnly(304);
        }
    }

    private String text(Site site, String feed) throws Exception {
        return newsboat.items().stream()
                .filter(item -> item.feed().equals(site.address(feed)))
                .map(Newsboat.Item::text)
                .collect(Collectors.joining("\n"));
    }
}
