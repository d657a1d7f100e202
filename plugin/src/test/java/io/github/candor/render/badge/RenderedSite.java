package io.github.candor.render.badge;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Incidents;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Markdown;
import io.github.candor.model.SiteContent;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Files of one part of a site by path. */
final class RenderedSite {
    private static final Theme THEME = Theme.of(RenderedSite.class.getClassLoader(), null);

    private RenderedSite() {}

    static RenderContext context(SiteContent content, String now) {
        return RenderContext.of(StatusBoard.at(content, Instant.parse(now)), THEME);
    }

    static Map<String, String> files(SitePart part, SiteContent content, String now) {
        Map<String, String> files = new TreeMap<>();
        part.files(context(content, now))
                .map(Supplier::get)
                .map(SiteFile.Rendered.class::cast)
                .forEach(file -> files.put(file.path().value(), new String(file.bytes(), StandardCharsets.UTF_8)));
        return files;
    }

    static Maintenance maintenance(String component, String from, String to) {
        EntryInfo info = new EntryInfo(
                new EntryId("upgrade"),
                "maintenance/upgrade.md",
                "Upgrade",
                ZoneOffset.UTC,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
        return new Maintenance(
                info,
                List.of(new AffectedComponent(
                        new ComponentId(component), ComponentStatus.UNDER_MAINTENANCE, List.of())),
                Incidents.at(from, "UTC"),
                Incidents.at(to, "UTC"),
                null,
                null,
                false,
                null,
                Markdown.EMPTY,
                List.of(),
                List.of());
    }
}
