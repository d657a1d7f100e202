package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.model.EntryId;
import io.github.candor.model.Page;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.revisions.EntryHistory;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.figures.Period;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.KnownNotice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return Stream.of(PlannedFile.at(Address.SITEMAP.at(), () -> file(context)));
    }

    private static SiteFile file(RenderContext context) {
        List<AddressView> addresses = new ArrayList<>();
        Stream.of(
                        "",
                        Address.HISTORY.at(),
                        Address.UPTIME.at(),
                        Address.RELIABILITY.at(),
                        Address.ACTIONS.at(),
                        Address.MAINTENANCE.at(),
                        Address.NOTICES.at(),
                        Address.SEARCH.at(),
                        Address.SUBSCRIBE.at(),
                        Address.EMBED.at())
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
        addEntries(context, addresses);
        context.board().content().pages().stream()
                .map(Page::id)
                .forEach(id -> addresses.add(address(context, id + "/", null)));
        String text = context.templates().fill("feeds/sitemap.mustache", new View(addresses));
        return SiteFile.Rendered.text(new SitePath(Address.SITEMAP.at()), text);
    }

    private static void addEntries(RenderContext context, List<AddressView> addresses) {
        StatusBoard board = context.board();
        for (IncidentStatus one : board.incidents()) {
            addresses.add(address(context, ViewMaker.address(one), changed(context, one.incident(), one.changedAt())));
        }
        Map<EntryId, Instant> changes = new HashMap<>();
        board.maintenance()
                .forEach(one -> changes.merge(
                        one.id(), one.changedAt(), (first, other) -> first.isAfter(other) ? first : other));
        for (KnownMaintenance one : board.plans()) {
            addresses.add(address(context, one.address(), changed(context, one, changes.get(one.id()))));
        }
        for (KnownNotice one : board.notices()) {
            addresses.add(address(
                    context,
                    one.address(),
                    changed(context, one, one.published().instant())));
        }
    }

    /** Returns when the words of an entry were last changed, if that is known and later than what it tells. */
    private static @Nullable Instant changed(RenderContext context, KnownEntry entry, @Nullable Instant told) {
        EntryHistory history = context.history().of(entry);
        Stream<Instant> edits =
                history == null ? Stream.empty() : history.edits().stream().map(edit -> edit.at());
        return Stream.concat(Stream.ofNullable(told), edits)
                .max(Instant::compareTo)
                .orElse(told);
    }

    private static AddressView address(RenderContext context, String folder, @Nullable Instant changed) {
        String when =
                changed == null ? null : changed.truncatedTo(ChronoUnit.SECONDS).toString();
        return new AddressView(context.absolute(SitePath.page(folder)), when);
    }
}
