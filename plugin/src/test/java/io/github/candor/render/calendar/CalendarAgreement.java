package io.github.candor.render.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.UpdateState;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.span.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what other programs read in a calendar with what the pages say. */
public final class CalendarAgreement {
    private static final Span ANY_DAY =
            new Span(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2025-01-02T00:00:00Z"));

    private CalendarAgreement() {}

    /** Fails unless each of {@code readers} finds exactly the windows of {@code expected} in {@code calendar}. */
    public static void check(
            byte[] calendar, StatusBoard board, List<MaintenanceStatus> expected, Stream<CalendarReader> readers) {
        Map<String, List<MaintenanceStatus>> byUid = expected.stream()
                .sorted(Comparator.comparing(one -> one.scheduled().from()))
                .collect(Collectors.groupingBy(
                        one -> uid(board, one.maintenance()), LinkedHashMap::new, Collectors.toList()));
        readers.forEach(reader -> {
            assertThat(reader.read(calendar, ANY_DAY, ZoneOffset.UTC))
                    .extracting(ReadEvent::uid)
                    .containsExactlyInAnyOrderElementsOf(byUid.keySet());
            byUid.forEach((uid, statuses) -> check(calendar, board, uid, statuses, reader));
        });
    }

    private static void check(
            byte[] calendar, StatusBoard board, String uid, List<MaintenanceStatus> statuses, CalendarReader reader) {
        KnownMaintenance maintenance = statuses.get(0).maintenance();
        List<Span> windows = statuses.stream().map(CalendarAgreement::window).toList();
        Instant last = windows.get(windows.size() - 1).from();
        Span asked = new Span(windows.get(0).from(), last.plusSeconds(1));
        ReadEvent event = reader.read(calendar, asked, maintenance.info().zone()).stream()
                .filter(one -> one.uid().equals(uid))
                .findFirst()
                .orElseThrow();
        String as = reader.getClass().getSimpleName() + " reads of " + maintenance.id();

        assertThat(event.windows()).as(as).isEqualTo(windows);
        assertThat(event.summary()).as(as).isEqualTo(maintenance.title());
        assertThat(event.status().equals("CANCELLED")).as(as).isEqualTo(maintenance.isCancelled());
        assertThat(event.stamp()).as(as).isBeforeOrEqualTo(board.now());
    }

    private static String uid(StatusBoard board, KnownMaintenance maintenance) {
        return maintenance.id() + "@" + board.content().settings().feedId() + ".candor.github.io";
    }

    /** Pages show both what was planned and what happened; a calendar can show one, and shows what happened, once it has. */
    private static Span window(MaintenanceStatus status) {
        boolean isPlan = status.maintenance().rrule() != null || status.isCancelled();
        if (isPlan || status.state() == UpdateState.SCHEDULED) {
            return status.scheduled();
        }
        // An end that would be another with each build is none.
        return status.isOverrunning()
                ? new Span(status.actual().from(), status.scheduled().to())
                : status.actual();
    }
}
