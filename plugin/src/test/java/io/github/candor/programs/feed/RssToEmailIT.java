package io.github.candor.programs.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.programs.Host;
import io.github.candor.programs.feed.FeedReader.Ring;
import io.github.candor.programs.feed.RssToEmail.Mail;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@EnabledIf("io.github.candor.programs.feed.RssToEmail#isExpected")
class RssToEmailIT {
    @TempDir
    Path folder;

    private RssToEmail rssToEmail;

    @BeforeEach
    void install() throws Exception {
        rssToEmail = new RssToEmail(Files.createDirectory(folder.resolve("home")));
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void sendsOneMailForEachNewUpdateAndForNothingElse(Host host) throws Exception {
        try (Site site = new Site(host, folder)) {
            Story story = Story.play(site, rssToEmail);

            assertThat(story.rung()).isEqualTo(Story.promised());
            assertThat(story.rings()).doesNotHaveDuplicates();
            assertThat(story.rings()).extracting(Ring::guid).doesNotHaveDuplicates();
        }
    }

    @Test
    void sendsWhatWasSaidWithALinkThatLeadsThere() throws Exception {
        try (Site site = new Site(Host.PROJECT_PAGES, folder)) {
            site.play(Scene.BEFORE);
            rssToEmail.subscribe(site.address("updates.rss"));
            rssToEmail.look();

            site.play(Scene.OPENED);
            assertThat(rssToEmail.look()).hasSize(1);
            Mail mail = rssToEmail.newestMail();

            assertThat(mail.header("Subject")).contains("Investigating", "Teachers canot open teacher pages");
            assertThat(mail.header("X-RSS-TAGS")).isEqualTo("Teacher pages");
            assertThat(mail.source()).containsIgnoringWhitespaces("an _empty_ page & no classes");
            assertThat(status(mail.header("X-RSS-URL"))).isEqualTo(200);
        }
    }

    @Test
    void isToldThatNothingIsNewWhenNothingWasDone() throws Exception {
        try (Site site = new Site(Host.PROJECT_PAGES, folder)) {
            site.play(Scene.NOTHING_DONE);
            Story.followAll(site, rssToEmail);

            site.play(Scene.A_DAY_LATER);

            assertThat(rssToEmail.look()).isEmpty();
            assertThat(site.answers()).hasSameSizeAs(Subscription.all()).containsOnly(304);
        }
    }

    private static int status(String url) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
