package io.github.candor.render.calendar;

import io.github.candor.model.SiteContent;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The calendars of a site.
 *
 * @param files what they hold, by path
 */
record WrittenCalendars(NavigableMap<String, byte[]> files) {
    private static final Theme THEME = Theme.of(WrittenCalendars.class.getClassLoader(), null);

    /** Writes the calendars of {@code content}. */
    static WrittenCalendars of(SiteContent content, Instant now) {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        new MaintenanceCalendars()
                .files(RenderContext.of(StatusBoard.at(content, now), THEME))
                .map(Supplier::get)
                .map(SiteFile.Rendered.class::cast)
                .forEach(file -> files.put(file.path().value(), file.bytes()));
        return new WrittenCalendars(files);
    }

    /** Returns the text of the whole site's, its lines unfolded. */
    String text() {
        return new String(site(), StandardCharsets.UTF_8).replace("\r\n ", "").replace("\r\n", "\n");
    }

    /** Returns the bytes of the whole site's. */
    byte[] site() {
        return files.get("maintenance.ics");
    }
}
