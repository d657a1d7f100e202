package io.github.candor.status.uptime;

import static io.github.candor.model.ComponentStatus.DEGRADED_PERFORMANCE;
import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.PARTIAL_OUTAGE;
import static io.github.candor.model.ComponentStatus.UNDER_MAINTENANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.model.Sites;
import io.github.candor.model.UptimeConvention;
import io.github.candor.model.UptimePolicy;
import io.github.candor.status.span.Claim;
import io.github.candor.status.span.Span;
import io.github.candor.status.span.StatusLine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UptimeCalculatorTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant NOW = Instant.parse("2025-01-31T00:00:00Z");
    private static final Instant DAY = Instant.parse("2025-01-10T00:00:00Z");
    private static final Component LOGIN = Sites.component("login");
    private static final ComponentGroup GROUP = Sites.group("group", "a", "b");

    private final Map<String, List<Claim>> claims = new HashMap<>();

    private UptimeCalculatorTest hit(String component, ComponentStatus status, int fromMinute, int toMinute) {
        Span span = new Span(DAY.plus(Duration.ofMinutes(fromMinute)), DAY.plus(Duration.ofMinutes(toMinute)));
        claims.computeIfAbsent(component, id -> new ArrayList<>())
                .add(new Claim(span, status, new EntryId("incident")));
        return this;
    }

    private UptimeCalculator calculator(UptimeConvention convention, Map<ComponentStatus, BigDecimal> weights) {
        Map<ComponentId, StatusLine> lines = new HashMap<>();
        claims.forEach((id, all) -> lines.put(new ComponentId(id), StatusLine.of(all)));
        return new UptimeCalculator(
                lines, new UptimePolicy(30, convention, weights), new Recorded(UTC, Instant.MIN, NOW));
    }

    private Uptime uptime(ComponentNode node, UptimeConvention convention) {
        UptimeWindow window = UptimeWindows.days(30, NOW);
        return Objects.requireNonNull(
                calculator(convention, convention.weights()).uptime(node, window));
    }

    @ParameterizedTest
    @CsvSource({
        "STATUSPAGE, MAJOR_OUTAGE, 60",
        "STATUSPAGE, PARTIAL_OUTAGE, 18",
        "STATUSPAGE, DEGRADED_PERFORMANCE, 0",
        "BINARY, PARTIAL_OUTAGE, 60",
        "BINARY, DEGRADED_PERFORMANCE, 0",
        "ANY, DEGRADED_PERFORMANCE, 60",
        "ANY, UNDER_MAINTENANCE, 0"
    })
    void weighsAnHourByItsConvention(UptimeConvention convention, ComponentStatus status, int minutes) {
        hit("login", status, 0, 60);

        assertThat(uptime(LOGIN, convention).downtime()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void weighsByTheAuthorsOwnWeights() {
        hit("login", PARTIAL_OUTAGE, 0, 60);
        Map<ComponentStatus, BigDecimal> weights = UptimeConvention.STATUSPAGE.weights();
        weights.put(PARTIAL_OUTAGE, new BigDecimal("0.5"));
        Uptime uptime = Objects.requireNonNull(
                calculator(UptimeConvention.STATUSPAGE, weights).uptime(LOGIN, UptimeWindows.days(30, NOW)));

        assertThat(uptime.downtime()).isEqualTo(Duration.ofMinutes(30));
        assertThat(uptime.others().get(UptimeConvention.STATUSPAGE)).isEqualByComparingTo("99.958");
    }

    @Test
    void countsOverlapsOnceAndAnOutageDuringMaintenance() {
        hit("login", MAJOR_OUTAGE, 0, 60).hit("login", MAJOR_OUTAGE, 30, 90).hit("login", UNDER_MAINTENANCE, 0, 120);

        assertThat(uptime(LOGIN, UptimeConvention.STATUSPAGE).downtime()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void takesTheMeanOfMembersByStatuspagesConvention() {
        hit("a", MAJOR_OUTAGE, 0, 60);
        Uptime group = uptime(GROUP, UptimeConvention.STATUSPAGE);

        assertThat(group.downtime()).isEqualTo(Duration.ofMinutes(30));
        assertThat(group.members()).extracting(Uptime::downtime).containsExactly(Duration.ofMinutes(60), Duration.ZERO);
        assertThat(group.percent()).isEqualByComparingTo("99.930");
    }

    @Test
    void isUpOnlyWhileAllAreUpByTheOtherConventions() {
        hit("a", MAJOR_OUTAGE, 0, 60).hit("b", PARTIAL_OUTAGE, 30, 90);
        Uptime group = uptime(GROUP, UptimeConvention.BINARY);

        assertThat(group.downtime()).isEqualTo(Duration.ofMinutes(90));
        assertThat(group.members()).isEmpty();
    }

    @Test
    void knowsNothingBeforeTheFirstDay() {
        Component young = new Component(new ComponentId("young"), "young", null, LocalDate.of(2025, 1, 11), null);
        hit("young", MAJOR_OUTAGE, 0, 2 * 24 * 60);
        UptimeCalculator calculator = calculator(UptimeConvention.STATUSPAGE, UptimeConvention.STATUSPAGE.weights());

        Uptime uptime = Objects.requireNonNull(calculator.uptime(young, UptimeWindows.days(30, NOW)));
        assertThat(uptime.observed().length()).isEqualTo(Duration.ofDays(20));
        assertThat(uptime.downtime()).isEqualTo(Duration.ofDays(1));
        assertThat(uptime.percent()).isEqualByComparingTo("95");
        UptimeWindow before = new UptimeWindow("old", new Span(DAY.minus(Duration.ofDays(9)), DAY));
        assertThat(calculator.uptime(young, before)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"43.2, 99.9", "43.3, 99.899", "0, 100", "0.01, 99.999"})
    void cutsPercentagesAndNeverRoundsUp(String minutes, String percent) {
        BigDecimal seconds = new BigDecimal(minutes).multiply(BigDecimal.valueOf(60));

        assertThat(Percent.of(seconds, Duration.ofDays(30))).isEqualByComparingTo(percent);
    }

    @Test
    void neverSays9999For999849() {
        Duration quarter = Duration.ofDays(90);
        BigDecimal down = BigDecimal.valueOf(quarter.toSeconds()).multiply(new BigDecimal("0.000151"));

        assertThat(Percent.of(down, quarter).toPlainString()).startsWith("99.984");
    }

    @Test
    void writesAHundredWithoutDecimalsAndOnlyForNoDowntimeAtAll() {
        assertThat(Percent.of(BigDecimal.ZERO, Duration.ofDays(90)).toPlainString())
                .isEqualTo("100");
        assertThat(Percent.of(BigDecimal.ONE, Duration.ofDays(90))).isLessThan(BigDecimal.valueOf(100));
    }

    @ParameterizedTest
    @EnumSource(UptimeConvention.class)
    void showsAWorkingThatAddsUpToTheDowntime(UptimeConvention convention) {
        hit("login", MAJOR_OUTAGE, 0, 7)
                .hit("login", PARTIAL_OUTAGE, 3, 61)
                .hit("login", DEGRADED_PERFORMANCE, 50, 80)
                .hit("login", UNDER_MAINTENANCE, 70, 100);
        Uptime uptime = uptime(LOGIN, convention);

        assertThat(uptime.working().stream().map(DowntimeLine::weighted).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(uptime.downtime());
        assertThat(uptime.working()).hasSize(4);
    }

    @Property(tries = 300)
    void agreesWithLookingAtEveryMinuteOfAGroup(@ForAll("hits") List<Hit> hits, @ForAll UptimeConvention convention) {
        claims.clear();
        hits.forEach(one -> hit(one.component(), one.status(), one.from(), one.to()));
        Map<ComponentStatus, BigDecimal> weights = convention.weights();
        BigDecimal worst = BigDecimal.ZERO;
        for (int minute = 0; minute < 100; minute++) {
            BigDecimal heaviest = BigDecimal.ZERO;
            for (String member : List.of("a", "b")) {
                heaviest = heaviest.max(slowWeight(hits, member, minute, weights));
            }
            worst = worst.add(heaviest);
        }
        Uptime together = Objects.requireNonNull(
                calculator(UptimeConvention.BINARY, weights).uptime(GROUP, UptimeWindows.days(30, NOW)));

        assertThat(together.downtime())
                .isEqualTo(Duration.ofMillis(
                        worst.multiply(BigDecimal.valueOf(60_000)).longValueExact()));
    }

    record Hit(String component, ComponentStatus status, int from, int to) {}

    @Provide
    Arbitrary<List<Hit>> hits() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 100);
        return Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of(ComponentStatus.class), minutes, minutes)
                .as((component, status, from, to) -> new Hit(component, status, Math.min(from, to), Math.max(from, to)))
                .list()
                .ofMaxSize(10);
    }

    private static BigDecimal slowWeight(
            List<Hit> hits, String member, int minute, Map<ComponentStatus, BigDecimal> weights) {
        ComponentStatus worst = ComponentStatus.OPERATIONAL;
        for (Hit hit : hits) {
            boolean isHit = hit.component().equals(member) && hit.from() <= minute && minute < hit.to();
            worst = isHit ? worst.worse(hit.status()) : worst;
        }
        return Objects.requireNonNull(weights.get(worst));
    }
}
