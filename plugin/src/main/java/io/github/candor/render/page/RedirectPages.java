package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.manifest.Nature;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.Withdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Keeps former addresses alive: a real page that leads on, for each of an entry's aliases; and the page for all others. */
public final class RedirectPages implements SitePart {
    /** The page that hosts show for any address that is none. */
    private static final SitePath NOT_FOUND = new SitePath(Address.NOT_FOUND.at());

    /** What {@code pages/redirect.mustache} prints. */
    record View(String title, String target) {}

    /** What {@code pages/not-found.mustache} prints. */
    record NotFoundView(String title) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        List<Supplier<SiteFile>> files = new ArrayList<>();
        context.board().incidents().forEach(one -> add(files, context, one));
        context.board().plans().forEach(one -> add(files, context, one));
        context.board().notices().forEach(one -> add(files, context, one));
        context.board()
                .content()
                .pages()
                .forEach(page -> page.aliases()
                        .forEach(alias -> files.add(planned(context, alias, page.title(), page.address()))));
        // Folders that have no page of their own, but that visitors reach by shortening an address.
        files.add(planned(context, Address.INCIDENTS.at(), context.words().get("history-title"), Address.HISTORY.at()));
        files.add(planned(context, Address.COMPONENTS.at(), context.words().get("components"), ""));
        files.add(
                planned(context, Address.SEARCH_BY_TAG.at(), context.words().get("search-title"), Address.SEARCH.at()));
        files.add(planned(
                context, Address.SEARCH_BY_SEVERITY.at(), context.words().get("search-title"), Address.SEARCH.at()));
        files.add(PlannedFile.at(Address.NOT_FOUND.at(), () -> notFound(context)));
        return files.stream();
    }

    /** What turned out to be part of another leads there, as do its former addresses. */
    private static void add(List<Supplier<SiteFile>> files, RenderContext context, IncidentStatus part) {
        Withdrawn withdrawn = part.incident().withdrawn();
        IncidentStatus whole = withdrawn == null || withdrawn.mergedInto() == null
                ? null
                : context.board().incident(withdrawn.mergedInto());
        if (whole == null) {
            add(files, context, part.incident());
        } else {
            Stream.concat(Stream.of(part.incident().address()), aliases(part.incident()))
                    .forEach(old -> files.add(planned(
                            context,
                            old,
                            whole.incident().title(),
                            whole.incident().address())));
        }
    }

    private static void add(List<Supplier<SiteFile>> files, RenderContext context, KnownEntry entry) {
        aliases(entry).forEach(alias -> files.add(planned(context, alias, entry.title(), entry.address())));
    }

    private static Stream<String> aliases(KnownEntry entry) {
        return entry.info().aliases().stream().filter(alias -> !alias.equals(entry.address()));
    }

    private static Supplier<SiteFile> planned(RenderContext context, String alias, String title, String target) {
        SitePath path = alias.endsWith("/") ? SitePath.page(alias) : new SitePath(alias);
        return PlannedFile.at(path, () -> redirect(context, path, title, target));
    }

    private static SiteFile redirect(RenderContext context, SitePath path, String title, String target) {
        View view = new View(title, target);
        PageFrame frame = PageFrame.of(context, PageHead.of(SitePath.page(target), title, ""), path.toRoot());
        return SiteFile.Rendered.text(
                path, frame.fill(context, "pages/redirect.mustache", view), new Nature.Redirect(target));
    }

    /** The host shows this page for any address, however deep, so its links begin at the root of the host. */
    private static SiteFile notFound(RenderContext context) {
        String title = context.words().get("not-found-title");
        String root = context.board().content().settings().url().getPath();
        PageFrame frame = PageFrame.of(
                context, PageHead.of(NOT_FOUND, title, context.words().get("not-found-text")), root);
        return SiteFile.Rendered.text(
                NOT_FOUND, frame.fill(context, "pages/not-found.mustache", new NotFoundView(title)));
    }
}
