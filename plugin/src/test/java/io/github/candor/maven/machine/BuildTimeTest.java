package io.github.candor.maven.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.TimeSource;
import io.github.candor.problem.RefusalException;
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
        "2025-03-01T12:00:00Z, 1767222000, 2025-12-31T20:00:00Z, 2025-03-01T12:00:00Z, CHOSEN",
        "2025-03-01T12:00:00+01:00, 1767222000, 2025-12-31T20:00:00Z, 2025-03-01T11:00:00Z, CHOSEN",
        "'', 1767222000, 2025-12-31T20:00:00Z, 2025-12-31T23:00:00Z, ENVIRONMENT",
        ", 1767222000, , 2025-12-31T23:00:00Z, ENVIRONMENT",
        ", , 2025-12-31T20:00:00Z, 2025-12-31T20:00:00Z, PROJECT",
        ", , 1767222000, 2025-12-31T23:00:00Z, PROJECT",
        ", , x, 2026-01-01T00:00:00Z, CLOCK",
        ", , , 2026-01-01T00:00:00Z, CLOCK",
        "clock, 1000000000, 2024-01-01T00:00:00Z, 2026-01-01T00:00:00Z, CLOCK"
    })
    void asksTheParameterThenTheEnvironmentThenTheProjectThenTheClock(
            @Nullable String parameter,
            @Nullable String epoch,
            @Nullable String timestamp,
            Instant now,
            TimeSource source)
            throws MojoFailureException {
        assertThat(of(parameter, epoch, timestamp).now()).isEqualTo(now);
        assertThat(of(parameter, epoch, timestamp).source()).isEqualTo(source);
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
                .hasMessage(
                        "candor.now \"2025-03-01 12:00\" is not a moment: a day, a time and a zone. Write it like 2025-03-01T12:00:00Z.")
                .hasNoCause();
        assertThatThrownBy(() -> of(null, "today", null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("SOURCE_DATE_EPOCH \"today\" is not")
                .hasNoCause();
        assertThatThrownBy(() -> of(null, null, "soon"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("project.build.outputTimestamp \"soon\" is not")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({
        "0, , SOURCE_DATE_EPOCH, 1970-01-01T00:00:00Z",
        "1000000000, , SOURCE_DATE_EPOCH, 2001-09-09T01:46:40Z",
        ", 2024-01-01T00:00:00Z, project.build.outputTimestamp, 2024-01-01T00:00:00Z",
        ", 2026-01-03T00:00:00Z, project.build.outputTimestamp, 2026-01-03T00:00:00Z"
    })
    void refusesATimeFarFromTheClockThatNobodyAskedFor(
            @Nullable String epoch, @Nullable String timestamp, String source, String now) {
        assertThatThrownBy(() -> of(null, epoch, timestamp))
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("The site would be as of " + now + ", which comes from " + source + ", and is ")
                .hasMessageContaining("-Dcandor.now=clock")
                .hasMessageEndingWith("-Dcandor.now=" + now + " if it is meant.");
    }

    @ParameterizedTest
    @CsvSource({
        "1767222000000, SOURCE_DATE_EPOCH \"1767222000000\" is too large for seconds since 1970. If it is in milliseconds@ write 1767222000.",
        "99999999999999999999, SOURCE_DATE_EPOCH \"99999999999999999999\" is too large for seconds since 1970.",
        "-99999999999999999999, SOURCE_DATE_EPOCH \"-99999999999999999999\" is not a number of seconds since 1970."
    })
    void saysWhatIsWrongWithANumber(String epoch, String message) {
        assertThatThrownBy(() -> of(null, epoch, null)).hasMessage(message.replace("@", ","));
    }

    @ParameterizedTest
    @CsvSource({"+202501-03-01T12:00:00Z", "1969-12-31T23:00:00Z", "-0001-01-01T00:00:00Z", "9999-01-01T00:00:00Z"})
    void refusesAYearThatNobodyMeans(String now) {
        assertThatThrownBy(() -> of(now, null, null)).hasMessageContaining("Is the year right?");
    }

    private static BuildTime of(@Nullable String parameter, @Nullable String epoch, @Nullable String timestamp)
            throws MojoFailureException {
        return BuildTime.of(parameter, epoch == null ? Map.of() : Map.of("SOURCE_DATE_EPOCH", epoch), timestamp, CLOCK);
    }
}
