package io.github.candor.render.calendar;

import io.github.candor.model.Maintenance;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.status.StatusBoard;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTimesTest {
    private static final String[] MOMENTS = {"2025-03-20T12:00:00Z", "2025-10-20T12:00:00Z", "2031-05-01T00:00:00Z"};

    private static void agrees(Maintenance maintenance, String now, Stream<CalendarReader> readers) {
        SiteContent content = Sites.in("Europe/London")
                .with(Sites.component("login"))
                .with(maintenance)
                .content();
        StatusBoard board = StatusBoard.at(content, Instant.parse(now));
        byte[] calendar = WrittenCalendars.of(content, board.now()).site();
        CalendarAgreement.check(calendar, board, board.maintenance(), readers);
    }

    private static Maintenance weekly(String zone) {
        return PlannedWork.of("weekly", zone, "2024-12-03 22:00", "2024-12-04 04:00")
                .repeats("FREQ=WEEKLY")
                .build();
    }

    private static Maintenance overWinterAndSummer(String zone) {
        return PlannedWork.of("once", zone, "2025-03-01 22:00", "2025-04-10 23:30")
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/London",
                "Europe/Dublin",
                "America/New_York",
                "America/Sao_Paulo",
                "America/Santiago",
                "America/Nuuk",
                "Africa/Casablanca",
                "Africa/Cairo",
                "Asia/Tokyo",
                "Asia/Kolkata",
                "Asia/Jerusalem",
                "Asia/Gaza",
                "Pacific/Auckland",
                "Pacific/Chatham",
                "+05:30",
                "-03:00",
                "Etc/GMT-14"
            })
    void keepToTheClocksOfTheirZoneAllYear(String zone) {
        for (String now : MOMENTS) {
            agrees(weekly(zone), now, CalendarReader.all());
            agrees(overWinterAndSummer(zone), now, CalendarReader.all());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Australia/Lord_Howe", "Antarctica/Troll"})
    void knowSummersThatAreNotAnHourAhead(String zone) {
        for (String now : MOMENTS) {
            agrees(weekly(zone), now, CalendarReader.ofAnyZone());
            agrees(overWinterAndSummer(zone), now, CalendarReader.ofAnyZone());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/London",
                "Europe/Dublin",
                "America/New_York",
                "America/Santiago",
                "Africa/Casablanca",
                "Asia/Gaza",
                "Pacific/Auckland",
                "Pacific/Chatham",
                "Australia/Lord_Howe"
            })
    void areRightOnTheVeryDayOfAChange(String zone) {
        for (String now : MOMENTS) {
            agrees(
                    PlannedWork.of("evening", zone, "2024-07-06 22:00", "2024-07-07 06:00")
                            .repeats("FREQ=DAILY")
                            .build(),
                    now,
                    CalendarReader.ofAnyZone());
            agrees(
                    PlannedWork.of("morning", zone, "2024-07-07 04:30", "2024-07-07 05:00")
                            .repeats("FREQ=DAILY")
                            .build(),
                    now,
                    CalendarReader.ofAnyZone());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;UNTIL=20250315",
        "FREQ=WEEKLY;UNTIL=20250315T220000",
        "FREQ=WEEKLY;UNTIL=20250315T135959",
        "FREQ=WEEKLY;UNTIL=20250316T220000Z",
        "FREQ=WEEKLY;COUNT=3",
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=MONTHLY;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYDAY=1SA",
        "FREQ=YEARLY;BYMONTH=3,9;BYDAY=1SA",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;WKST=SU",
        "FREQ=YEARLY;BYDAY=9SA",
        "FREQ=YEARLY;BYYEARDAY=60",
        "FREQ=YEARLY;BYWEEKNO=9;BYDAY=SA",
        "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1",
        "FREQ=DAILY;BYHOUR=2,14;BYMINUTE=0"
    })
    void repeatAsTheirRuleSays(String rule) {
        for (String zone : new String[] {"Europe/London", "UTC", "Asia/Tokyo"}) {
            agrees(
                    PlannedWork.of("weekly", zone, "2025-03-01 14:00", "2025-03-01 15:00")
                            .repeats(rule)
                            .build(),
                    "2025-03-20T12:00:00Z",
                    CalendarReader.all());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=MONTHLY;BYDAY=1SU",
        "FREQ=MONTHLY;BYDAY=1SU;COUNT=3",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1",
        "FREQ=WEEKLY;BYDAY=SU;UNTIL=20250316",
        "FREQ=YEARLY;BYMONTH=2",
        "FREQ=YEARLY;BYDAY=10SA",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=SA",
        "FREQ=DAILY;BYHOUR=2,15"
    })
    void beginWithTheStatedWindowEvenWhereTheRuleLeavesItOut(String rule) {
        for (String zone : new String[] {"Europe/London", "UTC", "Asia/Tokyo"}) {
            Maintenance maintenance = PlannedWork.of("odd", zone, "2025-03-01 14:00", "2025-03-01 15:00")
                    .repeats(rule)
                    .build();
            agrees(maintenance, "2025-03-20T12:00:00Z", CalendarReader.all());
            agrees(maintenance, "2025-02-20T12:00:00Z", CalendarReader.all());
        }
    }
}
