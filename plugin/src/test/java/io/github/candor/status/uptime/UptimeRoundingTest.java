package io.github.candor.status.uptime;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.model.Sites;
import io.github.candor.model.UptimeConvention;
import io.github.candor.model.UptimePolicy;
import io.github.candor.status.span.Claim;
import io.github.candor.status.span.Span;
import io.github.candor.status.span.StatusLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class UptimeRoundingTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant NOW = Instant.parse("2025-01-31T00:00:00Z");
    private static final Instant DAY = Instant.parse("2025-01-10T00:00:00Z");

    private static StatusLine down(Duration... lengths) {
        Instant from = DAY;
        List<Claim> claims = new ArrayList<>();
        for (Duration length : lengths) {
            claims.add(new Claim(new Span(from, from.plus(length)), MAJOR_OUTAGE, new EntryId("incident")));
            from = from.plus(Duration.ofHours(3));
        }
        return StatusLine.of(claims);
    }

    private static UptimeCalculator calculator(Map<ComponentId, StatusLine> lines, String weight, Instant now) {
        Map<ComponentStatus, BigDecimal> weights = UptimeConvention.STATUSPAGE.weights();
        weights.put(MAJOR_OUTAGE, new BigDecimal(weight));
        return new UptimeCalculator(
                lines, new UptimePolicy(30, UptimeConvention.STATUSPAGE, weights), new Recorded(UTC, Instant.MIN, now));
    }

    @Test
    void takesAMeanWithoutRoundingOnTheWay() {
        Instant now = DAY.plus(Duration.ofDays(3));
        Map<ComponentId, StatusLine> lines = Map.of(
                new ComponentId("a"), down(Duration.ofSeconds(25_921)),
                new ComponentId("b"), down(Duration.ofSeconds(8_999)),
                new ComponentId("c"), down(Duration.ofSeconds(10_360)));
        // 45,280 of 777,600 seconds are 5.8230… per cent.
        Uptime mean = Objects.requireNonNull(calculator(lines, "1", now)
                .uptime(Sites.group("group", "a", "b", "c"), new UptimeWindow("three", new Span(DAY, now))));

        assertThat(mean.percent().toPlainString()).isEqualTo("94.17");
        assertThat(meanOfFourThatAddUpToTheLastDigit().toPlainString()).isEqualTo("96.700");
    }

    /** 342,144 seconds of four times 30 days are 3.3 per cent to the last digit; none of the four is by itself. */
    private static BigDecimal meanOfFourThatAddUpToTheLastDigit() {
        Map<ComponentId, StatusLine> lines = Map.of(
                new ComponentId("a"), down(Duration.ofSeconds(234_858)),
                new ComponentId("b"), down(Duration.ofSeconds(24_093)),
                new ComponentId("c"), down(Duration.ofSeconds(36_987)),
                new ComponentId("d"), down(Duration.ofSeconds(46_206)));
        return Objects.requireNonNull(calculator(lines, "1", NOW)
                        .uptime(Sites.group("group", "a", "b", "c", "d"), UptimeWindows.days(30, NOW)))
                .percent();
    }

    @Property(tries = 500)
    void agreesWithWholeSecondsOverAllMembers(
            @ForAll @IntRange(min = 0, max = 3_000) int a,
            @ForAll @IntRange(min = 0, max = 3_000) int b,
            @ForAll @IntRange(min = 1, max = 3_000) int c) {
        List<Percent.Share> shares = Stream.of(a, b, c)
                .map(seconds -> new Percent.Share(BigDecimal.valueOf(seconds), Duration.ofDays(30)))
                .toList();
        BigDecimal all = BigDecimal.valueOf(3L * 30 * 86_400);
        BigDecimal expected = BigDecimal.valueOf(100)
                .multiply(all.subtract(BigDecimal.valueOf(a + b + c)))
                .divide(all, 3, RoundingMode.DOWN);

        BigDecimal mean = Percent.mean(shares);
        assertThat(mean.setScale(3, RoundingMode.DOWN)).isEqualByComparingTo(expected);
    }

    @Test
    void addsUpToTheDowntimeHoweverFineTheWeight() {
        Duration second = Duration.ofSeconds(1);
        Map<ComponentId, StatusLine> lines = Map.of(new ComponentId("login"), down(second, second, second));
        Uptime uptime = Objects.requireNonNull(
                calculator(lines, "0.000001", NOW).uptime(Sites.component("login"), UptimeWindows.days(30, NOW)));

        assertThat(uptime.downtime()).isEqualTo(Duration.ofNanos(3_000));
        assertThat(uptime.working()).extracting(DowntimeLine::weighted).containsOnly(Duration.ofNanos(1_000));
        assertThat(uptime.percent()).isLessThan(BigDecimal.valueOf(100));
    }

    @Test
    void knowsAMomentTooShortForAMillisecond() {
        Component young = new Component(new ComponentId("young"), "young", null, LocalDate.of(2025, 1, 31), null);
        Instant now = NOW.plusNanos(500_000);
        Uptime uptime =
                Objects.requireNonNull(calculator(Map.of(), "1", now).uptime(young, UptimeWindows.days(30, now)));

        assertThat(uptime.percent()).isEqualByComparingTo("100");
    }
}
