package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.revisions.EntryHistory;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of all pages that a visitor should find, for search engines, by sitemaps.org 0.9. */
public final class Sitemap implements SitePart {
    /** What {@code feeds/sitemap.mustache} prints. */
    record View(List<AddressView> addresses) {}

    /** An absolute address and when its content last changed, if that is known. */
    record AddressView(String address, @Nullable String changed) {}

    private final Function<RenderContext, Stream<Supplier<SiteFile>>> pages;

    /**
     * Keeps what it lists.
     *
     * @param pages all pages that a visitor should find; what else is among them, such as scripts, is passed over
     */
    public Sitemap(Function<RenderContext, Stream<Supplier<SiteFile>>> pages) {
        this.pages = pages;
    }

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(PlannedFile.at(Address.SITEMAP.at(), () -> file(context)));
    }

    private SiteFile file(RenderContext context) {
        Map<String, Instant> changes = changes(context);
        List<AddressView> addresses = pages.apply(context)
                .map(PlannedFile.class::cast)
                .map(PlannedFile::path)
                .filter(path -> path.value().endsWith(".html"))
                .distinct()
                .sorted(Comparator.comparing(SitePath::address))
                .map(path -> address(context, path, changes.get(path.address())))
                .toList();
        String text = context.templates().fill("feeds/sitemap.mustache", new View(addresses));
        return SiteFile.Rendered.text(new SitePath(Address.SITEMAP.at()), text);
    }

    /** Returns when entries last changed, where that is known, by their addresses. */
    private static Map<String, Instant> changes(RenderContext context) {
        StatusBoard board = context.board();
        Map<String, Instant> told = new HashMap<>();
        board.listedIncidents().forEach(one -> told.put(one.incident().address(), one.changedAt()));
        board.maintenance()
                .forEach(one -> told.merge(
                        one.maintenance().address(),
                        one.changedAt(),
                        (first, other) -> first.isAfter(other) ? first : other));
        board.notices().forEach(one -> told.put(one.address(), one.published().instant()));
        Map<String, Instant> changes = new HashMap<>();
        Stream.of(
                        board.listedIncidents().stream().map(IncidentStatus::incident),
                        board.plans().stream(),
                        board.notices().stream())
                .flatMap(entries -> entries)
                .forEach(entry -> {
                    Instant changed = changed(context, entry, told.get(entry.address()));
                    if (changed != null) {
                        changes.put(entry.address(), changed);
                    }
                });
        return changes;
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

    private static AddressView address(RenderContext context, SitePath path, @Nullable Instant changed) {
        String when =
                changed == null ? null : changed.truncatedTo(ChronoUnit.SECONDS).toString();
        return new AddressView(context.absolute(path), when);
    }
}
