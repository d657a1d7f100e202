package io.github.candor.render.calendar;

import io.github.candor.model.ComponentNode;
import io.github.candor.render.site.RenderContext;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells pages which calendars there are. */
public final class CalendarDirectory {
    private CalendarDirectory() {}

    /**
     * A calendar that can be subscribed to.
     *
     * @param address below the site's root
     * @param mediaType {@code text/calendar}
     * @param title what it carries
     */
    public record Entry(String address, String mediaType, String title) {}

    /** Returns the calendar of a component or group, if it has one, or of the whole site for null. */
    public static Stream<Entry> of(RenderContext context, @Nullable ComponentNode node) {
        return Stream.of(new CalendarScope(node))
                .filter(scope -> scope.isWritten(context))
                .map(scope -> new Entry(scope.path().value(), "text/calendar", scope.title(context) + " (iCalendar)"));
    }
}
