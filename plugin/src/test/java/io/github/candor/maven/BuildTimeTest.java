package io.github.candor.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildTimeTest {
    private static final Instant CLOCK = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2025-03-01T12:00:00Z, 1000000000, 2024-01-01T00:00:00Z, 2025-03-01T12:00:00Z",
        "2025-03-01T12:00:00+01:00, 1000000000, 2024-01-01T00:00:00Z, 2025-03-01T11:00:00Z",
        "'', 1000000000, 2024-01-01T00:00:00Z, 2001-09-09T01:46:40Z",
        ", 1000000000, , 2001-09-09T01:46:40Z",
        ", , 2024-01-01T00:00:00Z, 2024-01-01T00:00:00Z",
        ", , 1000000000, 2001-09-09T01:46:40Z",
        ", , x, 2026-01-01T00:00:00Z",
        ", , , 2026-01-01T00:00:00Z"
    })
    void asksTheParameterThenTheEnvironmentThenTheProjectThenTheClock(
            @Nullable String parameter, @Nullable String epoch, @Nullable String timestamp, Instant now)
            throws MojoFailureException {
        assertThat(of(parameter, epoch, timestamp).now()).isEqualTo(now);
    }

    @Test
    void takesTheRealTimeAsTheClockUnlessNowIsLater() throws MojoFailureException {
        assertThat(of("2025-01-01T00:00:00Z", null, null).clock()).isEqualTo(CLOCK);
        assertThat(of("2027-01-01T00:00:00Z", null, null).clock()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @Test
    void namesTheSourceOfATimeThatIsNone() {
        assertThatThrownBy(() -> of("2025-03-01 12:00", null, null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("candor.now \"2025-03-01 12:00\" is not an instant.");
        assertThatThrownBy(() -> of(null, "today", null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("SOURCE_DATE_EPOCH \"today\" is not");
        assertThatThrownBy(() -> of(null, null, "soon"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("project.build.outputTimestamp \"soon\" is not");
    }

    private static BuildTime of(@Nullable String parameter, @Nullable String epoch, @Nullable String timestamp)
            throws MojoFailureException {
        return BuildTime.of(parameter, epoch == null ? Map.of() : Map.of("SOURCE_DATE_EPOCH", epoch), timestamp, CLOCK);
    }
}
