package io.github.candor.render.calendar;

import io.github.candor.status.span.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.zone.ZoneRules;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.validate.ValidationResult;

/** The library ical4j. */
final class Ical4jReader implements CalendarReader {
    @Override
    public List<ReadEvent> read(byte[] calendar, Span within, ZoneId home) {
        return parse(new CalendarBuilder(), calendar).<VEvent>getComponents("VEVENT").stream()
                .map(event -> event(event, within, home))
                .toList();
    }

    @Override
    public List<Integer> offsets(byte[] calendar, List<Instant> instants) {
        CalendarBuilder builder = new CalendarBuilder();
        VTimeZone only =
                parse(builder, calendar).<VTimeZone>getComponents("VTIMEZONE").get(0);
        ZoneRules rules =
                builder.getRegistry().getZoneId(only.getTimeZoneId().getValue()).getRules();
        return instants.stream()
                .map(instant -> rules.getOffset(instant).getTotalSeconds())
                .toList();
    }

    private static Calendar parse(CalendarBuilder builder, byte[] bytes) {
        try {
            Calendar calendar = builder.build(new ByteArrayInputStream(bytes));
            ValidationResult result = calendar.validate();
            if (result.hasErrors()) {
                throw new AssertionError("ical4j finds faults: " + result);
            }
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError("ical4j cannot read it", e);
        }
    }

    private static ReadEvent event(VEvent event, Span within, ZoneId home) {
        return new ReadEvent(
                text(event, Property.UID),
                Integer.parseInt(text(event, Property.SEQUENCE)),
                event.<DtStamp>getRequiredProperty(Property.DTSTAMP).getDate(),
                text(event, Property.STATUS),
                text(event, Property.SUMMARY),
                text(event, Property.DESCRIPTION),
                text(event, Property.URL),
                event.<Categories>getProperty(Property.CATEGORIES)
                        .map(Categories::getCategories)
                        .map(TextList::getTexts)
                        .map(List::copyOf)
                        .orElse(List.of()),
                windows(event, within, home));
    }

    private static String text(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    private static List<Span> windows(VEvent event, Span within, ZoneId home) {
        Period<ZonedDateTime> asked =
                new Period<>(within.from().atZone(ZoneOffset.UTC), within.to().atZone(ZoneOffset.UTC));
        return event.<Temporal>calculateRecurrenceSet(asked).stream()
                .map(one -> new Span(instant(one.getStart(), home), instant(one.getEnd(), home)))
                .filter(one -> within.contains(one.from()))
                .toList();
    }

    private static Instant instant(Temporal temporal, ZoneId home) {
        return temporal instanceof LocalDate day ? day.atStartOfDay(home).toInstant() : Instant.from(temporal);
    }
}
