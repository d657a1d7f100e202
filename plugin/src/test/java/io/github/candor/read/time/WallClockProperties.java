package io.github.candor.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Moment;
import io.github.candor.problem.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Times in all zones against a search through all instants around them. */
class WallClockProperties {
    /** The calendar reader ical4j, if it ran before in this JVM, has added zones without rules. */
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> !id.contains("ical4j"))
            .sorted()
            .toList();

    /** A time on the wall of some zone. */
    record Written(ZoneId zone, LocalDateTime local) {
        String text() {
            return local.toString().replace('T', ' ');
        }

        TimeReading read() {
            return TimeParser.in(zone).parse(text(), Edge.BEGIN);
        }
    }

    @Property(tries = 300, seed = "20250213")
    void findsTheOneInstantOrSaysWhyThereIsNone(@ForAll("nearChanges") Written written) {
        List<Instant> found = search(written);
        TimeReading reading = written.read();
        if (found.size() == 1) {
            assertThat(reading).isEqualTo(new TimeReading.Known(Moment.at(found.get(0))));
        } else {
            Rule rule = found.isEmpty() ? Rule.NONEXISTENT_TIME : Rule.AMBIGUOUS_TIME;
            assertThat(reading)
                    .isInstanceOfSatisfying(
                            TimeReading.Wrong.class,
                            wrong -> assertThat(wrong.rule()).isEqualTo(rule));
        }
    }

    @Property(tries = 300, seed = "20250214")
    void advisesTimesThatCanBeWritten(@ForAll("nearChanges") Written written) {
        if (!(written.read() instanceof TimeReading.Wrong wrong)) {
            return;
        }
        List<String> advised = TimesInText.of(wrong.advice());
        assertThat(advised).hasSize(2);
        for (String one : advised) {
            assertThat(TimeParser.in(written.zone()).parse(one, Edge.BEGIN)).isInstanceOf(TimeReading.Known.class);
        }
    }

    @Property(tries = 500, seed = "20250215")
    void comesBackToTheInstantThatWasWrittenWithItsOffset(
            @ForAll("zones") ZoneId zone, @ForAll("instants") Instant at) {
        ZoneOffset offset = zone.getRules().getOffset(at);
        if (offset.getTotalSeconds() % 60 != 0) {
            return;
        }
        String text = at.atOffset(offset).toString();
        assertThat(TimeParser.in(zone).parse(text, Edge.END)).isEqualTo(new TimeReading.Known(Moment.at(at)));
        assertThat(TimeParser.in(zone).parse("~" + text, Edge.END))
                .isEqualTo(new TimeReading.Known(new Moment(at, null, true)));
    }

    @Property(tries = 300, seed = "20250216")
    void beginsADayAtTheFirstInstantThatShowsIt(@ForAll("nearChanges") Written written) {
        LocalDate day = written.local().toLocalDate();
        Instant begin = firstOf(day, written.zone());
        TimeReading reading = TimeParser.in(written.zone()).parse(day.toString(), Edge.BEGIN);
        assertThat(((TimeReading.Known) reading).moment()).isEqualTo(new Moment(begin, day, false));
    }

    @Property(tries = 300, seed = "20250217")
    void endsADayWhereTheNextOneBegins(@ForAll("zones") ZoneId zone, @ForAll("instants") Instant at) {
        LocalDate day = at.atZone(zone).toLocalDate();
        TimeReading.Known end = (TimeReading.Known) TimeParser.in(zone).parse(day.toString(), Edge.END);
        TimeReading.Known begin =
                (TimeReading.Known) TimeParser.in(zone).parse(day.plusDays(1).toString(), Edge.BEGIN);
        assertThat(end.moment().instant()).isEqualTo(begin.moment().instant());
        assertThat(end.moment().day()).isEqualTo(day);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(86_400L * 400, 86_400L * 365 * 70).map(Instant::ofEpochSecond);
    }

    /** Times within three hours of a change of the clocks, in zones that ever changed them. */
    @Provide
    Arbitrary<Written> nearChanges() {
        return zones().filter(zone -> change(zone, Instant.EPOCH) != null)
                .flatMap(zone -> instants()
                        .filter(at -> change(zone, at) != null)
                        .flatMap(at ->
                                Arbitraries.integers().between(-180, 180).map(minutes -> near(zone, at, minutes))));
    }

    private static Written near(ZoneId zone, Instant at, int minutes) {
        LocalDateTime before = Objects.requireNonNull(change(zone, at)).getDateTimeBefore();
        return new Written(zone, before.plusMinutes(minutes));
    }

    private static ZoneOffsetTransition change(ZoneId zone, Instant at) {
        return zone.getRules().nextTransition(at);
    }

    /** Tries every minute of two days before and after, and the seconds in it by the offsets there are. */
    private static List<Instant> search(Written written) {
        Instant middle = written.local().toInstant(ZoneOffset.UTC);
        return LongStream.rangeClosed(-2880, 2880)
                .mapToObj(minute -> middle.plus(Duration.ofMinutes(minute)))
                .map(at -> written.zone().getRules().getOffset(at))
                .distinct()
                .map(offset -> written.local().toInstant(offset))
                .filter(at -> at.atZone(written.zone()).toLocalDateTime().equals(written.local()))
                .sorted()
                .toList();
    }

    private static Instant firstOf(LocalDate day, ZoneId zone) {
        Instant begin = day.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        return LongStream.range(0, 4 * 86_400 / 30)
                .mapToObj(step -> begin.plusSeconds(30 * step))
                .filter(at -> !at.atZone(zone).toLocalDate().isBefore(day))
                .findFirst()
                .orElseThrow();
    }
}
