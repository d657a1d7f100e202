package io.github.candor.render.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarning;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.property.Categories;
import biweekly.property.DateEnd;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.github.candor.status.span.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;

/** The library biweekly. */
final class BiweeklyReader implements CalendarReader {
    private static final Integer NO_COMPONENT = 4;

    @Override
    public List<ReadEvent> read(byte[] calendar, Span within, ZoneId home) {
        ICalendar read = parse(calendar);
        return read.getEvents().stream()
                .map(event -> event(read, event, within, home))
                .toList();
    }

    @Override
    public List<Integer> offsets(byte[] calendar, List<Instant> instants) {
        TimezoneAssignment only =
                parse(calendar).getTimezoneInfo().getTimezones().iterator().next();
        return instants.stream()
                .map(instant -> only.getTimeZone().getOffset(instant.toEpochMilli()) / 1000)
                .toList();
    }

    private static ICalendar parse(byte[] bytes) {
        try (ICalReader reader = new ICalReader(new ByteArrayInputStream(bytes))) {
            ICalendar calendar = reader.readNext();
            List<String> faults = new ArrayList<>();
            reader.getWarnings().stream().map(ParseWarning::toString).forEach(faults::add);
            if (calendar == null || !faults.isEmpty()) {
                throw new AssertionError("biweekly cannot read it: " + faults);
            }
            return valid(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library sets zones aside, and then misses a component in a calendar that has only them. */
    private static ICalendar valid(ICalendar calendar) {
        boolean hasZone = !calendar.getTimezoneInfo().getComponents().isEmpty();
        for (ValidationWarnings.WarningsGroup group : calendar.validate(ICalVersion.V2_0)) {
            for (ValidationWarning warning : group.getWarnings()) {
                if (!hasZone || !Objects.equals(warning.getCode(), NO_COMPONENT)) {
                    throw new AssertionError("biweekly finds a fault: " + group);
                }
            }
        }
        return calendar;
    }

    private static ReadEvent event(ICalendar calendar, VEvent event, Span within, ZoneId home) {
        return new ReadEvent(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant(),
                event.getStatus().getValue(),
                event.getSummary().getValue(),
                event.getDescription() == null ? "" : event.getDescription().getValue(),
                event.getUrl().getValue(),
                event.getCategories().stream()
                        .map(Categories::getValues)
                        .flatMap(List::stream)
                        .toList(),
                windows(calendar, event, within, home));
    }

    private static List<Span> windows(ICalendar calendar, VEvent event, Span within, ZoneId home) {
        ICalDate start = event.getDateStart().getValue();
        DateEnd end = event.getDateEnd();
        if (!start.hasTime()) {
            return List.of(new Span(inDays(start, home), inDays(end.getValue(), home)));
        }
        Duration length = end == null
                ? Duration.ZERO
                : Duration.between(start.toInstant(), end.getValue().toInstant());
        TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
        DateIterator starts = event.getDateIterator(zone == null ? TimeZone.getTimeZone("UTC") : zone.getTimeZone());
        starts.advanceTo(Date.from(within.from()));
        List<Span> windows = new ArrayList<>();
        while (starts.hasNext()) {
            Instant from = starts.next().toInstant();
            if (!from.isBefore(within.to())) {
                break;
            }
            windows.add(new Span(from, from.plus(length)));
        }
        return windows;
    }

    /** The library reads days by the clocks of the machine. */
    private static Instant inDays(Date date, ZoneId home) {
        return LocalDateTime.ofInstant(date.toInstant(), ZoneId.systemDefault())
                .toLocalDate()
                .atStartOfDay(home)
                .toInstant();
    }
}
