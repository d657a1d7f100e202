package io.github.candor.render.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Incidents;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.status.span.Span;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaintenanceCalendarsTest {
    private static final String ZONE = "Europe/Zurich";
    private static final Instant BEFORE = Instant.parse("2025-02-20T12:00:00Z");
    private static final Instant AFTER = Instant.parse("2025-03-05T12:00:00Z");
    private static final Span ALWAYS =
            new Span(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

    private static PlannedWork upgrade() {
        return PlannedWork.of("upgrade", ZONE, "2025-03-01 22:00", "2025-03-02 00:30");
    }

    private static SiteContent content(Maintenance... maintenance) {
        return Sites.in(ZONE)
                .with(Sites.component("login"), Sites.group("teaching", "pages", "exams"))
                .with(maintenance)
                .content();
    }

    private static WrittenCalendars written(Instant now, Maintenance... maintenance) {
        return WrittenCalendars.of(content(maintenance), now);
    }

    /** Returns the only event, on which all readers must agree. */
    private static ReadEvent event(byte[] calendar, ZoneId home) {
        List<List<ReadEvent>> read = CalendarReader.all()
                .map(reader -> reader.read(calendar, ALWAYS, home))
                .toList();
        assertThat(read.get(0)).hasSize(1).isEqualTo(read.get(1));
        return read.get(0).get(0);
    }

    private static ReadEvent event(Instant now, PlannedWork work) {
        return event(written(now, work.build()).site(), ZoneOffset.UTC);
    }

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from), Instant.parse(to));
    }

    @Test
    void tellsOtherProgramsAllThatIsKnown() {
        ReadEvent event = event(BEFORE, upgrade().text("Upgrade of the database", "Sign-in may be *slow*."));

        assertThat(event)
                .isEqualTo(new ReadEvent(
                        "upgrade@test-status.candor.github.io",
                        0,
                        Instant.parse("2025-02-01T21:00:00Z"),
                        "CONFIRMED",
                        "Upgrade of the database",
                        "Sign-in may be slow.",
                        "https://status.example.org/maintenance/upgrade/",
                        List.of("login"),
                        List.of(span("2025-03-01T21:00:00Z", "2025-03-01T23:30:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, b; c: d\\e \"f\"",
                "BEGIN:VEVENT",
                "\\n is no line end, and neither is \\\\;",
                "Die Größe der Straße – überprüfen, bitte; danach läuft wieder alles wie zuvor, nur schneller",
                "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 😀😀😀😀😀😀😀😀😀😀"
            })
    void hasTextsComeBackAsTheyWereWritten(String text) {
        assertThat(event(BEFORE, upgrade().text(text, "")).summary()).isEqualTo(text);
    }

    @Test
    void keepsTheIdentityOfAnEventWhenTheSiteMoves() {
        SiteContent content = content(upgrade().build());
        SiteContent moved = content.at(URI.create("https://elsewhere.example.com/status/"));
        ReadEvent here = event(WrittenCalendars.of(content, BEFORE).site(), ZoneOffset.UTC);
        ReadEvent there = event(WrittenCalendars.of(moved, BEFORE).site(), ZoneOffset.UTC);

        assertThat(there.uid()).isEqualTo(here.uid());
        assertThat(there.url()).isEqualTo("https://elsewhere.example.com/status/maintenance/upgrade/");
    }

    @Test
    void isTheSameEventInTheCalendarsOfSiteComponentAndGroup() {
        WrittenCalendars calendars = written(BEFORE, upgrade().at("pages").build());

        assertThat(calendars.files())
                .containsOnlyKeys(
                        "components/pages/maintenance.ics", "components/teaching/maintenance.ics", "maintenance.ics");
        assertThat(calendars.files().values())
                .extracting(calendar -> event(calendar, ZoneOffset.UTC))
                .containsOnly(event(calendars.site(), ZoneOffset.UTC));
    }

    @Test
    void growsInSequenceWithEveryMoveThatIsSaid() {
        PlannedWork announced = upgrade().said("2025-02-10 10:00", UpdateState.SCHEDULED);
        PlannedWork moved = upgrade()
                .said("2025-02-10 10:00", UpdateState.SCHEDULED)
                .said("2025-02-19 09:00", UpdateState.UPDATE)
                .movedTo("2025-03-08 22:00", "2025-03-09 00:30");

        assertThat(event(BEFORE, upgrade()).sequence()).isZero();
        assertThat(event(BEFORE, announced).sequence()).isEqualTo(1);
        assertThat(event(BEFORE, moved).sequence()).isEqualTo(2);
        assertThat(event(BEFORE, moved).stamp()).isEqualTo("2025-02-19T08:00:00Z");
        assertThat(event(BEFORE, moved).windows())
                .containsExactly(span("2025-03-08T21:00:00Z", "2025-03-08T23:30:00Z"));
    }

    @Test
    void keepsACancelledEventAndSaysThatItIs() {
        ReadEvent planned = event(BEFORE, upgrade());
        ReadEvent cancelled = event(BEFORE, upgrade().cancelled());

        assertThat(cancelled.status()).isEqualTo("CANCELLED");
        assertThat(cancelled.uid()).isEqualTo(planned.uid());
        assertThat(cancelled.sequence()).isGreaterThan(planned.sequence());
        assertThat(cancelled.windows()).isEqualTo(planned.windows());
    }

    @Test
    void showsWhenItReallyWasOnceThatIsKnown() {
        PlannedWork work = upgrade().started("2025-03-01 22:10").completed("2025-03-01 23:40");

        assertThat(event(BEFORE, work).windows()).containsExactly(span("2025-03-01T21:00:00Z", "2025-03-01T23:30:00Z"));
        assertThat(event(AFTER, work).windows()).containsExactly(span("2025-03-01T21:10:00Z", "2025-03-01T22:40:00Z"));
        assertThat(event(AFTER, work).sequence()).isEqualTo(2);
        assertThat(event(AFTER, work).stamp()).isEqualTo("2025-03-01T22:40:00Z");
    }

    @Test
    void showsAnEndThatWasOnlySaidInAnUpdate() {
        PlannedWork work = upgrade().said("2025-03-01 23:15", UpdateState.COMPLETED);

        assertThat(event(AFTER, work).windows()).containsExactly(span("2025-03-01T21:00:00Z", "2025-03-01T22:15:00Z"));
    }

    @Test
    void takesNoTimeWhenItBeganAfterItsPlannedEndAndGoesOn() {
        PlannedWork late = upgrade().started("2025-03-02 01:00").said("2025-03-02 01:00", UpdateState.IN_PROGRESS);

        assertThat(written(AFTER, late.build()).text())
                .contains("DTSTART;TZID=Europe/Zurich:20250302T010000\n")
                .doesNotContain("DTEND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-10T00:00:00Z",
                "2025-02-28T21:30:00Z",
                "2025-03-01T21:30:00Z",
                "2025-03-02T12:00:00Z",
                "2027-03-02T12:00:00Z"
            })
    void hasTheSameBytesADayLaterWhenNothingWasSaid(String now) {
        Maintenance[] all = {
            upgrade().build(),
            PlannedWork.of("weekly", ZONE, "2025-01-05 03:00", "2025-01-05 04:00")
                    .repeats("FREQ=WEEKLY")
                    .build(),
            PlannedWork.of("monthly", "America/New_York", "2025-01-06 03:00", "2025-01-06 04:00")
                    .repeats("FREQ=MONTHLY")
                    .build(),
            PlannedWork.of("overdue", ZONE, "2025-01-05 03:00", "2025-01-05 04:00")
                    .started("2025-01-05 03:10")
                    .said("2025-01-05 03:10", UpdateState.IN_PROGRESS)
                    .build()
        };
        WrittenCalendars today = written(Instant.parse(now), all);
        WrittenCalendars tomorrow = written(Instant.parse(now).plusSeconds(86_400), all);

        assertThat(tomorrow.files().keySet()).isEqualTo(today.files().keySet());
        today.files()
                .forEach((path, bytes) ->
                        assertThat(tomorrow.files().get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void writesDaysWithoutATimeWhereTheAuthorStatesNone() {
        PlannedWork days = PlannedWork.of(
                "days", ZONE, PlannedWork.day("2025-03-29", ZONE), PlannedWork.endOf("2025-03-30", ZONE));
        byte[] calendar = written(BEFORE, days.build()).site();

        assertThat(written(BEFORE, days.build()).text())
                .contains("DTSTART;VALUE=DATE:20250329\nDTEND;VALUE=DATE:20250331\n")
                .doesNotContain("VTIMEZONE");
        assertThat(event(calendar, ZoneId.of(ZONE)).windows())
                .containsExactly(span("2025-03-28T23:00:00Z", "2025-03-30T22:00:00Z"));
    }

    @Test
    void isTentativeWhileTheTimeIsOnlyAboutRight() {
        Moment from = Incidents.at("2025-03-01 22:00", ZONE);
        Moment about = new Moment(from.instant(), null, true);
        Moment to = Incidents.at("2025-03-02 00:30", ZONE);

        assertThat(event(BEFORE, PlannedWork.of("about", ZONE, about, to)).status())
                .isEqualTo("TENTATIVE");
    }

    @Test
    void saysInUtcWhichOfTwoHoursOfTheSameNameIsMeant() {
        Moment second = Moment.at(Instant.parse("2025-10-26T01:30:00Z"));
        Moment end = Moment.at(Instant.parse("2025-10-26T03:00:00Z"));

        assertThat(written(BEFORE, PlannedWork.of("twice", ZONE, second, end).build())
                        .text())
                .contains("DTSTART:20251026T013000Z\nDTEND:20251026T030000Z\n");
    }

    @Test
    void explainsEachZoneOnceAndUtcNever() {
        String text = written(
                        BEFORE,
                        upgrade().build(),
                        PlannedWork.of("other", ZONE, "2020-06-01 08:00", "2020-06-01 09:00")
                                .build(),
                        PlannedWork.of("far", "Asia/Tokyo", "2025-03-01 08:00", "2025-03-01 09:00")
                                .build(),
                        PlannedWork.of("utc", "UTC", "2025-03-01 08:00", "2025-03-01 09:00")
                                .build())
                .text();

        assertThat(text.lines().filter(line -> line.startsWith("TZID:")))
                .containsExactly("TZID:Europe/Zurich", "TZID:Asia/Tokyo");
        assertThat(text).contains("DTSTART:20190331T020000\n", "DTSTART:20250301T080000Z\n");
    }

    @Test
    void isNoInvitation() {
        assertThat(written(BEFORE, upgrade().build()).text())
                .doesNotContain("METHOD", "ORGANIZER", "ATTENDEE")
                .contains("TRANSP:TRANSPARENT\n");
    }

    @Test
    void carriesItsNameForProgramsOldAndNew() {
        assertThat(written(BEFORE).text())
                .startsWith("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:")
                .contains("\nNAME:Test status – maintenance\nX-WR-CALNAME:Test status – maintenance\n");
    }

    @ParameterizedTest
    @CsvSource({"Europe/Zurich, BYDAY=-1SU", "Asia/Tokyo, TZOFFSETTO:+0900", "UTC, TZID:UTC"})
    void isValidAndTheSameForEverWhereNothingIsPlanned(String zone, String part) {
        SiteContent empty = Sites.in(zone).with(Sites.component("login")).content();
        WrittenCalendars calendars = WrittenCalendars.of(empty, BEFORE);

        assertThat(calendars.files()).containsOnlyKeys("maintenance.ics");
        assertThat(calendars.text()).contains(part);
        assertThat(calendars.site())
                .isEqualTo(WrittenCalendars.of(empty, BEFORE.plusSeconds(900_000_000))
                        .site());
        CalendarReader.all()
                .forEach(reader -> assertThat(reader.read(calendars.site(), ALWAYS, ZoneOffset.UTC))
                        .isEmpty());
    }
}
