package io.github.candor.render.frame;

import io.github.candor.address.Address;
import io.github.candor.manifest.Nature;
import io.github.candor.model.Page;
import io.github.candor.model.Settings;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.text.Excerpt;
import io.github.candor.render.text.TextMark;
import io.github.candor.render.text.When;
import io.github.candor.render.view.FeedLink;
import io.github.candor.render.view.NamedLink;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code layout.mustache} prints around every page; its names are known in every page's template too.
 *
 * @param root way to the site's root, empty or ending in {@code /}; put before every address
 * @param words the site's own words by key
 * @param direction {@code ltr} or {@code rtl}
 * @param heading full title for the browser's tab
 * @param description plain text, short enough for a list of results; may be empty
 * @param canonical absolute address of the page, or null for one that is shown at any address
 * @param preview for other programs that show links to the page
 * @param structured what the page is, as JSON-LD
 * @param structuredHash by which a Content Security Policy knows it, like {@code sha256-…}
 * @param indicator state of the site, like {@code minor}; null, as the two below, for a page that does not tell of the present
 * @param builtAt when the page was made
 * @param nextTransitionAt when it will first be out of date
 * @param versions address of the list of the site's versions, or null for a site that is not being published
 */
public record PageFrame(
        String root,
        Map<String, String> words,
        String language,
        String direction,
        String siteTitle,
        String heading,
        String description,
        @Nullable String canonical,
        Preview preview,
        String structured,
        String structuredHash,
        @Nullable String logo,
        @Nullable String accent,
        @Nullable String support,
        @Nullable String indicator,
        @Nullable When builtAt,
        @Nullable When nextTransitionAt,
        @Nullable String versions,
        List<FeedLink> feeds,
        List<NavigationLink> navigation,
        List<NamedLink> menu,
        List<NamedLink> links) {
    private static final int HEADING = 70;
    private static final int DESCRIPTION = 160;

    /** Returns the page {@code head} describes, its template filled with {@code view}. */
    public static SiteFile page(RenderContext context, PageHead head, String template, Object view) {
        return file(
                context, head.path(), template, of(context, head, head.path().toRoot()), view);
    }

    /** Returns the file {@code path}, the template filled with {@code view}; where it tells when it was made, that is no news. */
    public static SiteFile file(RenderContext context, SitePath path, String template, PageFrame frame, Object view) {
        String text = context.templates().fill(template, frame, view);
        if (frame.builtAt() == null) {
            return SiteFile.Rendered.text(path, text);
        }
        Object said = view instanceof PassingView passing ? passing.timeless() : view;
        return SiteFile.Rendered.text(
                path, text, Nature.Stamped.of(context.templates().fill(template, frame.timeless(), said)));
    }

    /** Returns the same without the moment at which the page was made. */
    private PageFrame timeless() {
        return new PageFrame(
                root,
                words,
                language,
                direction,
                siteTitle,
                heading,
                description,
                canonical,
                preview,
                structured,
                structuredHash,
                logo,
                accent,
                support,
                indicator,
                null,
                null,
                versions,
                feeds,
                navigation,
                menu,
                links);
    }

    /** Returns the frame of a page whose links begin with {@code root}. */
    public static PageFrame of(RenderContext context, PageHead head, String root) {
        Settings settings = context.board().content().settings();
        String description = Excerpt.of(head.description(), DESCRIPTION);
        URI support = settings.support();
        boolean isPresent = head.tense() == Tense.PRESENT;
        String structured = StructuredData.of(context, head);
        return new PageFrame(
                root,
                context.words().byKey(),
                context.words().locale().toLanguageTag(),
                TextMark.direction(context.words().locale()),
                settings.title(),
                heading(head, settings),
                description,
                head.path().equals(new SitePath(Address.NOT_FOUND.at())) ? null : context.absolute(head.path()),
                Preview.of(context, head),
                structured,
                StructuredData.hash(structured),
                settings.theme().logo(),
                settings.theme().accent(),
                support == null ? null : support.toString(),
                isPresent ? context.board().pageStatus().indicator().id() : null,
                isPresent ? context.calendar().when(context.board().now()) : null,
                isPresent ? context.calendar().when(context.board().nextTransitionAt()) : null,
                context.versions() == null ? null : Address.VERSIONS.at(),
                head.feeds(),
                NavigationLink.on(context, head.path()),
                menu(context),
                settings.links().stream()
                        .map(link -> new NamedLink(link.name(), link.url().toString()))
                        .toList());
    }

    /** A heading that tabs and results would cut in the middle loses the site's title first. */
    private static String heading(PageHead head, Settings settings) {
        if (head.path().equals(SitePath.page(Address.HOME.at()))) {
            return Excerpt.of(settings.title(), HEADING);
        }
        String whole = head.title() + " · " + settings.title();
        return whole.length() <= HEADING ? whole : Excerpt.of(head.title(), HEADING);
    }

    private static List<NamedLink> menu(RenderContext context) {
        return context.board().content().pages().stream()
                .filter(Page::isInMenu)
                .map(page -> new NamedLink(page.title(), page.address()))
                .toList();
    }
}
