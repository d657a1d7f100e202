package io.github.candor.render;

import io.github.candor.render.api.v1.CandorApi;
import io.github.candor.render.api.v1.SiteApi;
import io.github.candor.render.api.v2.StatuspageApi;
import io.github.candor.render.badge.Badges;
import io.github.candor.render.badge.StatusText;
import io.github.candor.render.calendar.MaintenanceCalendars;
import io.github.candor.render.entry.ActionsPage;
import io.github.candor.render.entry.IncidentPages;
import io.github.candor.render.entry.IncidentTwins;
import io.github.candor.render.entry.MaintenanceList;
import io.github.candor.render.entry.MaintenancePages;
import io.github.candor.render.entry.NoticePages;
import io.github.candor.render.entry.RevisionPages;
import io.github.candor.render.feed.Feeds;
import io.github.candor.render.feed.FormerFeeds;
import io.github.candor.render.feed.Subscriptions;
import io.github.candor.render.log.AffectedPage;
import io.github.candor.render.log.HistoryPages;
import io.github.candor.render.log.ReliabilityPage;
import io.github.candor.render.log.SearchPages;
import io.github.candor.render.log.UptimePages;
import io.github.candor.render.page.ComponentPages;
import io.github.candor.render.page.EmbedPage;
import io.github.candor.render.page.HomePage;
import io.github.candor.render.page.LlmsText;
import io.github.candor.render.page.OwnPages;
import io.github.candor.render.page.RedirectPages;
import io.github.candor.render.page.SiteFiles;
import io.github.candor.render.page.Sitemap;
import io.github.candor.render.page.SubscribePage;
import io.github.candor.render.page.VersionPages;
import io.github.candor.render.page.WidgetPage;
import io.github.candor.render.schema.Schemas;
import io.github.candor.render.site.PlannedPart;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.Spread;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Renders a whole site: what is true and a theme in, files out. */
public final class SiteRenderer {
    /** Everything that has pages which a visitor should find, in the order in which it is rendered. */
    private static final List<SitePart> PAGES = List.of(
            new HomePage(),
            new IncidentPages(),
            new HistoryPages(),
            new ComponentPages(),
            new UptimePages(),
            new AffectedPage(),
            new ReliabilityPage(),
            new ActionsPage(),
            new MaintenanceList(),
            new MaintenancePages(),
            new NoticePages(),
            new RevisionPages(),
            new SearchPages(),
            new SubscribePage(),
            new EmbedPage(),
            new OwnPages());

    /** Everything else that a site consists of, but for the list of its pages. */
    private static final List<SitePart> OTHERS = List.of(
            new IncidentTwins(),
            new WidgetPage(),
            new RedirectPages(),
            new Feeds(),
            new FormerFeeds(),
            new Subscriptions(),
            new StatuspageApi(),
            new CandorApi(),
            new MaintenanceCalendars(),
            new Badges(),
            new StatusText(),
            new Schemas(),
            new LlmsText(),
            new SiteFiles());

    /** What tells of a version of the site, and therefore can be rendered only when all else is. */
    private static final List<SitePart> CHRONICLE = List.of(new SiteApi(), new VersionPages());

    private SiteRenderer() {}

    /**
     * Returns all files in a fixed order, which spreads the work evenly ({@link Spread}); each is made when the stream is
     * consumed, which may be done in parallel.
     *
     * @throws io.github.candor.render.theme.TemplateException while consuming, if a template cannot be filled
     */
    public static Stream<SiteFile> render(RenderContext context) {
        return render(context, Supplier::get);
    }

    /**
     * Returns the same.
     *
     * @param maker makes each file, or finds that it need not be made
     */
    public static Stream<SiteFile> render(RenderContext context, Function<Supplier<SiteFile>, SiteFile> maker) {
        // What is listed may take long: all parts of the site at once.
        List<List<Supplier<SiteFile>>> files =
                Stream.of(PAGES, CHRONICLE, OTHERS).flatMap(List::stream).toList().parallelStream()
                        .map(part -> part.files(context).toList())
                        .toList();
        SitePart sitemap = new Sitemap(any ->
                files.subList(0, PAGES.size() + CHRONICLE.size()).stream().flatMap(List::stream));
        return Spread.of(Stream.concat(files.stream(), Stream.of(files(List.of(sitemap), context)))
                        .toList())
                .stream()
                .map(maker);
    }

    /**
     * Returns only the files that tell of the site's versions, as for a whole site.
     *
     * @throws io.github.candor.render.theme.TemplateException while consuming, if a template cannot be filled
     */
    public static Stream<SiteFile> renderChronicle(RenderContext context) {
        return files(CHRONICLE, context).stream().map(Supplier::get);
    }

    private static List<Supplier<SiteFile>> files(List<SitePart> parts, RenderContext context) {
        return parts.stream().flatMap(part -> part.files(context)).toList();
    }

    /** Returns all parts in a fixed order, nothing of them made yet; asking for a file may throw as {@code render} does. */
    public static List<PlannedPart> plan(RenderContext context) {
        SitePart sitemap =
                new Sitemap(any -> Stream.concat(files(PAGES, any).stream(), files(CHRONICLE, any).stream()));
        return Stream.of(PAGES, OTHERS, List.of(sitemap), CHRONICLE)
                .flatMap(List::stream)
                .map(part -> new PlannedPart(part.folder(), part, context))
                .toList();
    }
}
