package io.github.candor.read.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Settings;
import io.github.candor.problem.ContentException;
import io.github.candor.read.ContentReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What names a site in the GUIDs of its feeds. */
class FeedIdentityTest {
    private static final Instant NOW = Instant.parse("2025-02-13T08:00:00Z");

    @TempDir
    Path folder;

    private Settings settings(String status) throws IOException, ContentException {
        Files.writeString(folder.resolve("status.yml"), status + "\ncomponents: [{id: login, name: Login}]\n");
        return ContentReader.read(folder, NOW, NOW).content().settings();
    }

    @Test
    void staysWhenTheTitleIsEdited() throws IOException, ContentException {
        assertThat(settings("title: One\nurl: https://status.example.org/").feedId())
                .isEqualTo(settings("title: Another\nurl: https://status.example.org/")
                        .feedId())
                .isEqualTo("status-example-org");
    }

    @Test
    void tellsSitesOfOneHostApart() throws IOException, ContentException {
        assertThat(settings("title: One\nurl: https://org.github.io/First_Site/")
                        .feedId())
                .isEqualTo("org-github-io-first-site");
    }

    @Test
    void isWhatTheAuthorSaysWhateverTheAddress() throws IOException, ContentException {
        String status = "title: One\nurl: https://%s/\nfeeds: {id: lambda}";

        assertThat(settings(String.format(status, "a.example.org")).feedId()).isEqualTo("lambda");
        assertThat(settings(String.format(status, "b.example.org")).feedId()).isEqualTo("lambda");
    }

    @Test
    void doesNotFollowTheAddressOfAPreview() throws IOException, ContentException {
        Settings settings = settings("title: One\nurl: https://status.example.org/");

        assertThat(settings.at(URI.create("http://localhost:8080/")).feedId()).isEqualTo("status-example-org");
    }

    @Test
    void hasAnAddressInLowerCaseButForItsPath() throws IOException, ContentException {
        Settings settings = settings("title: One\nurl: HTTPS://Status.Example.ORG/Our/Site");

        assertThat(settings.url()).hasToString("https://status.example.org/Our/Site/");
        assertThat(settings.at(URI.create("http://Preview.Example.ORG/X/")).url())
                .hasToString("http://preview.example.org/X/");
    }
}
