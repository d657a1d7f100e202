package io.github.candor.programs.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import io.github.candor.programs.Host;
import io.github.candor.programs.feed.FeedReader.Ring;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RomeIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Host.class)
    void findsOneNewItemForEachNewUpdateAndForNothingElse(Host host) throws Exception {
        try (Site site = new Site(host, folder)) {
            Story story = Story.play(site, new RomeSubscriber());

            assertThat(story.rung()).isEqualTo(Story.promised());
            assertThat(story.rings()).doesNotHaveDuplicates();
            assertThat(story.rings()).extracting(Ring::guid).doesNotHaveDuplicates();
        }
    }

    @Test
    void findsTheWholeStoryOfAnIncidentInTheItemThatStays() throws Exception {
        try (Site site = new Site(Host.OWN_DOMAIN, folder)) {
            RomeSubscriber rome = new RomeSubscriber();
            site.play(Scene.OPENED);
            SyndEntry opened = rome.entries(site.address("history.atom")).get(0);
            site.play(Scene.WRITTEN_UP_AND_TITLE_FIXED);
            SyndEntry resolved = rome.entries(site.address("history.atom")).get(0);

            assertThat(resolved.getUri()).isEqualTo(opened.getUri());
            assertThat(resolved.getPublishedDate()).isEqualTo(opened.getPublishedDate());
            assertThat(resolved.getUpdatedDate()).isAfter(opened.getUpdatedDate());
            assertThat(resolved.getTitle()).isEqualTo("Teachers cannot open teacher pages");
            assertThat(resolved.getContents().get(0).getValue())
                    .containsSubsequence("Resolved", "Identified", "Identified", "Investigating");
        }
    }
}
