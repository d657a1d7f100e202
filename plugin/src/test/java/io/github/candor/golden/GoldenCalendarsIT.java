package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentNode;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.read.ContentReader;
import io.github.candor.render.calendar.CalendarAgreement;
import io.github.candor.render.calendar.CalendarReader;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.MaintenanceStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenCalendarsIT {
    private static final String CASES = "io.github.candor.golden.GoldenCase#all";

    /** Windows that repeat come and go, and clocks change. */
    private static final int[] LATER = {0, 17, 90, 300};

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void sayToOtherProgramsWhatThePagesSay(GoldenCase golden) throws IOException, ContentException {
        for (int days : LATER) {
            Instant now = golden.now().plus(Duration.ofDays(days));
            BuiltSite site = BuiltSite.at(golden, now);
            StatusBoard board = StatusBoard.at(content(golden, now), now);

            calendars(site)
                    .forEach((path, bytes) ->
                            CalendarAgreement.check(bytes, board, expected(board, path), CalendarReader.all()));
            assertThat(site.files()).containsKey("maintenance.ics");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void areTheSameADayLater(GoldenCase golden) throws IOException {
        BuiltSite today = BuiltSite.of(golden);
        BuiltSite tomorrow = BuiltSite.at(golden, golden.now().plusSeconds(86_400));

        assertThat(tomorrow.files().entrySet().stream().filter(GoldenCalendarsIT::isCalendar))
                .containsExactlyElementsOf(today.files().entrySet().stream()
                        .filter(GoldenCalendarsIT::isCalendar)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void haveLinesOfAtMost75OctetsWithWholeLetters(GoldenCase golden) throws IOException {
        BuiltSite site = BuiltSite.of(golden);

        site.files().entrySet().stream().filter(GoldenCalendarsIT::isCalendar).forEach(calendar -> {
            assertThat(calendar.getValue()).endsWith("\r\n");
            assertThat(calendar.getValue().replace("\r\n", "")).doesNotContain("\r", "\n");
            assertThat(calendar.getValue().split("\r\n")).allSatisfy(line -> {
                byte[] octets = line.getBytes(StandardCharsets.ISO_8859_1);
                assertThat(octets).hasSizeLessThanOrEqualTo(75);
                assertThat(new String(octets, StandardCharsets.UTF_8)).doesNotContain("\ufffd");
            });
        });
    }

    private static SiteContent content(GoldenCase golden, Instant now) throws IOException, ContentException {
        return ContentReader.read(golden.content(), now, now).content().published();
    }

    private static Map<String, byte[]> calendars(BuiltSite site) {
        Map<String, byte[]> calendars = new TreeMap<>();
        site.files().entrySet().stream()
                .filter(GoldenCalendarsIT::isCalendar)
                .forEach(calendar -> calendars.put(calendar.getKey(), site.bytes(calendar.getKey())));
        return calendars;
    }

    private static boolean isCalendar(Map.Entry<String, String> file) {
        return file.getKey().endsWith(".ics");
    }

    private static List<MaintenanceStatus> expected(StatusBoard board, String path) {
        if (path.equals("maintenance.ics")) {
            return board.maintenance();
        }
        String id = path.split("/", -1)[1];
        ComponentNode node = Stream.concat(
                        board.content().components().groups().stream(), board.content().components().all().stream())
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElse(null);
        return board.maintenanceOf(Objects.requireNonNull(node));
    }
}
