package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import io.github.candor.revisions.HistorySource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeSourceTest {
    private static final Instant CLOCK = Instant.parse("2025-02-13T12:00:00Z");
    private static final Instant BEFORE = Instant.parse("2025-02-13T06:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void writeSite() throws Exception {
        Files.writeString(
                folder.resolve("status.yml"),
                "title: Status\nurl: https://status.example.org/\ncomponents: [{id: login, name: Login}]\n");
        Files.createDirectory(folder.resolve("incidents"));
        Files.writeString(
                folder.resolve("incidents/a.md"),
                "---\ntitle: Down\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\n---\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENVIRONMENT", "PROJECT"})
    void hidesNothingThatHappenedSinceATimeThatNobodyChose(TimeSource source) {
        assertThatThrownBy(() -> SiteBuilder.check(order(BEFORE, source)))
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("The site would be as of 2025-02-13T06:00:00Z, which comes from "
                        + source.title() + ", and would not show what happened since, up to 2025-02-13T07:20:00Z.");
    }

    @Test
    void buildsAnyInstantThatWasChosen() throws Exception {
        assertThat(SiteBuilder.check(order(BEFORE, TimeSource.CHOSEN)).now()).isEqualTo(BEFORE);
    }

    @Test
    void takesATimeAfterAllThatHappened() throws Exception {
        Instant after = Instant.parse("2025-02-13T07:20:00Z");

        assertThat(SiteBuilder.check(order(after, TimeSource.PROJECT)).now()).isEqualTo(after);
    }

    private SiteBuilder.Order order(Instant now, TimeSource source) {
        return new SiteBuilder.Order(folder, null, null, now, CLOCK, source, HistorySource.NONE);
    }
}
