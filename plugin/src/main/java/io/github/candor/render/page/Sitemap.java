package io.github.candor.render.page;

import io.github.candor.model.Page;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.figures.Period;
import io.github.candor.status.incident.IncidentStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of all pages for search engines, by sitemaps.org 0.9. */
public final class Sitemap implements SitePart {
    /** What {@code feeds/sitemap.mustache} prints. */
    record View(List<AddressView> addresses) {}

    /** An absolute address and when its content last changed, if that is known. */
    record AddressView(String address, @Nullable String changed) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(PlannedFile.at("sitemap.xml", () -> file(context)));
    }

    private static SiteFile file(RenderContext context) {
        List<AddressView> addresses = new ArrayList<>();
        Stream.of(
                        "",
                        "history/",
                        "uptime/",
                        "reliability/",
                        "actions/",
                        "maintenance/",
                        "notices/",
                        "search/",
                        "subscribe/",
                        "embed/")
                .forEach(folder -> addresses.add(address(context, folder, null)));
        for (Period.Kind kind : List.of(Period.Kind.YEAR, Period.Kind.QUARTER)) {
            context.board()
                    .periods(kind, null)
                    .forEach(period -> addresses.add(address(context, ViewMaker.historyAddress(period), null)));
        }
        ComponentPages.nodes(context).forEach(node -> {
            addresses.add(address(context, ComponentPages.address(node), null));
            addresses.add(address(context, UptimeViews.address(node), null));
        });
        for (IncidentStatus one : context.board().incidents()) {
            addresses.add(address(context, ViewMaker.address(one), one.changedAt()));
        }
        context.board()
                .content()
                .maintenance()
                .forEach(one -> addresses.add(address(context, "maintenance/" + one.id() + "/", null)));
        context.board().content().pages().stream()
                .map(Page::id)
                .forEach(id -> addresses.add(address(context, id + "/", null)));
        String text = context.templates().fill("feeds/sitemap.mustache", new View(addresses));
        return SiteFile.Rendered.text(new SitePath("sitemap.xml"), text);
    }

    private static AddressView address(RenderContext context, String folder, @Nullable Instant changed) {
        String when =
                changed == null ? null : changed.truncatedTo(ChronoUnit.SECONDS).toString();
        return new AddressView(context.absolute(SitePath.page(folder)), when);
    }
}
