package io.github.candor.status.span;

import static io.github.candor.model.ComponentStatus.DEGRADED_PERFORMANCE;
import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.OPERATIONAL;
import static io.github.candor.model.ComponentStatus.UNDER_MAINTENANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private static final Instant ZERO = Instant.parse("2025-01-01T00:00:00Z");
    private static final int MINUTES = 60;

    private static Claim claim(int from, int to, ComponentStatus status, String cause) {
        return new Claim(span(from, to), status, new EntryId(cause));
    }

    private static Span span(int from, int to) {
        return new Span(ZERO.plus(Duration.ofMinutes(from)), ZERO.plus(Duration.ofMinutes(to)));
    }

    private static StatusSpan expected(int from, int to, ComponentStatus status, String... causes) {
        return new StatusSpan(
                span(from, to),
                status,
                List.of(causes).stream().map(EntryId::new).toList());
    }

    @Test
    void givesEachInstantTheWorstStatusThatIsClaimed() {
        StatusLine line = StatusLine.of(List.of(
                claim(0, 30, DEGRADED_PERFORMANCE, "slow"),
                claim(10, 20, MAJOR_OUTAGE, "down"),
                claim(25, 40, UNDER_MAINTENANCE, "work")));

        assertThat(line.spans())
                .containsExactly(
                        expected(0, 10, DEGRADED_PERFORMANCE, "slow"),
                        expected(10, 20, MAJOR_OUTAGE, "down"),
                        expected(20, 30, DEGRADED_PERFORMANCE, "slow"),
                        expected(30, 40, UNDER_MAINTENANCE, "work"));
    }

    @Test
    void hasNotChangedWhereOnlyItsCauseIsAnother() {
        StatusLine line = StatusLine.of(List.of(claim(0, 20, MAJOR_OUTAGE, "b"), claim(10, 30, MAJOR_OUTAGE, "a")));

        assertThat(StatusLine.changedAt(List.of(line), minute(25))).isEqualTo(minute(0));
        assertThat(StatusLine.changedAt(List.of(line), minute(30))).isEqualTo(minute(30));
        assertThat(StatusLine.changedAt(List.of(StatusLine.OPERATIONAL), minute(30)))
                .isNull();
    }

    @Test
    void ofAGroupHasNotChangedWhileItsWorstMemberIsTheSame() {
        StatusLine down = StatusLine.of(List.of(claim(0, 40, MAJOR_OUTAGE, "a")));
        StatusLine slow = StatusLine.of(List.of(claim(10, 20, DEGRADED_PERFORMANCE, "b")));

        assertThat(StatusLine.changedAt(List.of(down, slow), minute(30))).isEqualTo(minute(0));
    }

    private static Instant minute(int minute) {
        return ZERO.plus(Duration.ofMinutes(minute));
    }

    @Test
    void namesEveryEntryThatGivesTheWorstStatus() {
        StatusLine line = StatusLine.of(List.of(claim(0, 20, MAJOR_OUTAGE, "b"), claim(10, 30, MAJOR_OUTAGE, "a")));

        assertThat(line.spans())
                .containsExactly(
                        expected(0, 10, MAJOR_OUTAGE, "b"),
                        expected(10, 20, MAJOR_OUTAGE, "a", "b"),
                        expected(20, 30, MAJOR_OUTAGE, "a"));
    }

    @Test
    void joinsWhatTouchesAndSaysTheSame() {
        StatusLine line = StatusLine.of(List.of(claim(0, 10, MAJOR_OUTAGE, "a"), claim(10, 20, MAJOR_OUTAGE, "a")));

        assertThat(line.spans()).containsExactly(expected(0, 20, MAJOR_OUTAGE, "a"));
    }

    @Property
    void agreesWithLookingAtEveryMinute(@ForAll("claims") List<Claim> claims) {
        StatusLine line = StatusLine.of(claims);

        for (int minute = 0; minute < MINUTES; minute++) {
            assertThat(at(line, minute)).isEqualTo(slowly(claims, minute));
        }
    }

    @Property
    void keepsItsSpansApartInOrderAndDifferent(@ForAll("claims") List<Claim> claims) {
        List<StatusSpan> spans = StatusLine.of(claims).spans();

        for (int i = 0; i < spans.size(); i++) {
            assertThat(spans.get(i).status()).isNotEqualTo(OPERATIONAL);
            assertThat(spans.get(i).span().isEmpty()).isFalse();
            if (i > 0) {
                assertThat(spans.get(i - 1).span().to())
                        .isBeforeOrEqualTo(spans.get(i).span().from());
                assertThat(spans.get(i - 1).isContinuedBy(spans.get(i))).isFalse();
            }
        }
    }

    @Property
    void cutsToAWindowWithoutLosingOrAddingAMinute(@ForAll("claims") List<Claim> claims, @ForAll("spans") Span window) {
        Duration cut = StatusLine.of(claims).within(window).stream()
                .map(one -> one.span().length())
                .reduce(Duration.ZERO, Duration::plus);
        long slow = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            boolean isInside = window.contains(ZERO.plus(Duration.ofMinutes(minute)));
            slow += isInside && slowly(claims, minute).status() != OPERATIONAL ? 1 : 0;
        }

        assertThat(cut).isEqualTo(Duration.ofMinutes(slow));
    }

    @Property
    void countsTheUnionOfSpansOnce(@ForAll("claims") List<Claim> claims) {
        List<Span> spans = claims.stream().map(Claim::span).toList();
        long slow = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            Instant instant = ZERO.plus(Duration.ofMinutes(minute));
            slow += spans.stream().anyMatch(span -> span.contains(instant)) ? 1 : 0;
        }

        assertThat(Span.lengthOfUnion(spans)).isEqualTo(Duration.ofMinutes(slow));
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<ComponentStatus> statuses = Arbitraries.of(ComponentStatus.class);
        Arbitrary<EntryId> causes = Arbitraries.of("a", "b", "c", "d").map(EntryId::new);
        return Combinators.combine(spans(), statuses, causes)
                .as(Claim::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, MINUTES);
        return Combinators.combine(minutes, minutes).as((a, b) -> span(Math.min(a, b), Math.max(a, b)));
    }

    private record Answer(ComponentStatus status, List<EntryId> causes) {}

    private static Answer at(StatusLine line, int minute) {
        Instant instant = ZERO.plus(Duration.ofMinutes(minute));
        return line.spans().stream()
                .filter(one -> one.span().contains(instant))
                .findFirst()
                .map(one -> new Answer(one.status(), one.causes()))
                .orElse(new Answer(OPERATIONAL, List.of()));
    }

    private static Answer slowly(List<Claim> claims, int minute) {
        Instant instant = ZERO.plus(Duration.ofMinutes(minute));
        ComponentStatus worst = OPERATIONAL;
        for (Claim claim : claims) {
            if (claim.span().contains(instant) && claim.status().compareTo(worst) > 0) {
                worst = claim.status();
            }
        }
        TreeSet<EntryId> causes = new TreeSet<>();
        for (Claim claim : claims) {
            if (claim.span().contains(instant) && claim.status() == worst && worst != OPERATIONAL) {
                causes.add(claim.cause());
            }
        }
        return new Answer(worst, new ArrayList<>(causes));
    }
}
