package io.github.candor.render.feed;

import io.github.candor.render.calendar.MaintenanceCalendars;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Feeds and calendars at their former addresses, the same to the byte: what follows feeds does not follow the page by which a
 * static host leads elsewhere. Each says itself where it lies now.
 */
public final class FormerFeeds implements SitePart {
    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        SortedMap<String, String> aliases =
                context.board().content().settings().feeds().aliases();
        if (aliases.isEmpty()) {
            return Stream.empty();
        }
        Map<String, PlannedFile> planned = new HashMap<>();
        Stream.concat(new Feeds().files(context), new MaintenanceCalendars().files(context))
                .filter(PlannedFile.class::isInstance)
                .map(PlannedFile.class::cast)
                .forEach(file -> planned.put(file.path().value(), file));
        return aliases.entrySet().stream()
                .map(alias -> copy(alias.getKey(), Objects.requireNonNull(planned.get(alias.getValue()))));
    }

    private static Supplier<SiteFile> copy(String alias, PlannedFile original) {
        SitePath path = new SitePath(alias);
        return PlannedFile.at(original.tense(), path, () -> {
            SiteFile.Rendered file = (SiteFile.Rendered) original.get();
            return new SiteFile.Rendered(path, file.bytes(), file.nature());
        });
    }
}
