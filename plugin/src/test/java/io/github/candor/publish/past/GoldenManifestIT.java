package io.github.candor.publish.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.address.Address;
import io.github.candor.golden.GoldenCase;
import io.github.candor.manifest.Nature;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.publish.files.SiteToPublish;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifest of every golden site against what its files tell, as versions without a manifest are still read. */
class GoldenManifestIT {
    private static final String CASES = "io.github.candor.golden.GoldenCase#all";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void saysWhatTheFilesTell(GoldenCase golden) throws Exception {
        Path site = build(golden, golden.now(), "site");
        SiteManifest manifest = SiteToPublish.manifest(site);

        for (String path : SiteToPublish.read(site).keySet()) {
            byte[] bytes = Files.readAllBytes(site.resolve(path));
            if (path.endsWith(".html")) {
                String page = Files.readString(site.resolve(path));
                assertThat(manifest.target(path)).as(path).isEqualTo(FormerRedirect.target(page));
                boolean tellsOfNow = page.contains(" data-next=\"") || Address.WIDGET.is(path);
                assertThat(manifest.of(path) instanceof Nature.Stamped).as(path).isEqualTo(tellsOfNow);
            }
            boolean isSubscribed = Address.FEED.is(path)
                    || Address.INCIDENT_FEED.is(path)
                    || Address.FEED_ARCHIVE.is(path)
                    || Address.CALENDAR.is(path);
            assertThat(manifest.of(path) instanceof Nature.Subscribed).as(path).isEqualTo(isSubscribed);
            if (manifest.of(path) instanceof Nature.Subscribed subscribed) {
                assertThat(subscribed.names())
                        .as(path)
                        .isEqualTo(FormerItems.read(path, bytes).names());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void saysTheSameALittleLaterOfWhateverDidNotChange(GoldenCase golden) throws Exception {
        Path before = build(golden, golden.now(), "before");
        Path after = build(golden, golden.now().plusSeconds(1), "after");
        SiteManifest former = SiteToPublish.manifest(before);

        for (Map.Entry<String, Nature> file :
                SiteToPublish.manifest(after).natures().entrySet()) {
            String path = file.getKey();
            boolean isTimeAllThatDiffers = FormerStamps.isAllThatDiffers(
                    path, Files.readAllBytes(before.resolve(path)), Files.readAllBytes(after.resolve(path)));
            assertThat(file.getValue().equals(former.of(path))).as(path).isEqualTo(isTimeAllThatDiffers);
        }
    }

    private Path build(GoldenCase golden, Instant now, String name) throws Exception {
        Path site = folder.resolve(name);
        SiteBuilder.build(new SiteBuilder.Order(golden.content(), null, null, now, now), site);
        return site;
    }
}
