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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code layout.mustache} prints around every page; its names and those of its parts are known in every page's template
 * too.
 *
 * @param root way to the site's root, empty or ending in {@code /}; put before every address
 * @param words the site's own words by key
 * @param versions address of the list of the site's versions, or null for a site that is not being published
 * @param navigation pages with something to show
 * @param otherPages those for the bottom of the page
 */
public record PageFrame(
        String root,
        Map<String, String> words,
        Site site,
        Head head,
        Present present,
        @Nullable String versions,
        List<NavigationLink> navigation,
        List<NavigationLink> otherPages) {
    private static final int HEADING = 70;
    private static final int DESCRIPTION = 160;

    /**
     * What is the same on all pages.
     *
     * @param direction {@code ltr} or {@code rtl}
     * @param ownStyle address of the user's own rules, or null
     * @param menu the author's own pages that stand in it
     * @param links of the footer
     */
    record Site(
            String language,
            String direction,
            String siteTitle,
            @Nullable String logo,
            @Nullable String accent,
            @Nullable String support,
            @Nullable String ownStyle,
            List<NamedLink> menu,
            List<NamedLink> links) {
        static Site of(RenderContext context) {
            Settings settings = context.board().content().settings();
            URI support = settings.contacts().support();
            return new Site(
                    context.words().locale().toLanguageTag(),
                    TextMark.direction(context.words().locale()),
                    settings.title(),
                    settings.theme().logo(),
                    settings.theme().accent(),
                    support == null ? null : support.toString(),
                    context.theme().ownStyle(),
                    context.board().content().pages().stream()
                            .filter(Page::isInMenu)
                            .map(page -> new NamedLink(page.title(), page.address()))
                            .toList(),
                    settings.contacts().links().stream()
                            .map(link -> new NamedLink(link.name(), link.url().toString()))
                            .toList());
        }
    }

    /**
     * What other programs read of the page.
     *
     * @param heading full title for the browser's tab
     * @param description plain text, short enough for a list of results; may be empty
     * @param canonical absolute address of the page, or null for one that is shown at any address
     * @param preview for other programs that show links to the page
     * @param structured what the page is, as JSON-LD
     * @param structuredHash by which a Content Security Policy knows it, like {@code sha256-…}
     */
    record Head(
            String heading,
            String description,
            @Nullable String canonical,
            Preview preview,
            String structured,
            String structuredHash,
            List<FeedLink> feeds) {
        static Head of(RenderContext context, PageHead head) {
            String structured = StructuredData.of(context, head);
            return new Head(
                    PageFrame.heading(head, context.board().content().settings()),
                    Excerpt.of(head.description(), DESCRIPTION),
                    head.path().value().equals(Address.NOT_FOUND.at()) ? null : context.absolute(head.path()),
                    Preview.of(context, head),
                    structured,
                    StructuredData.hash(structured),
                    head.feeds());
        }
    }

    /**
     * What the page tells of the present; all of it is null on a page that does not.
     *
     * @param indicator state of the site, like {@code minor}
     * @param builtAt when the page was made
     * @param nextTransitionAt when it will first be out of date
     * @param due when something is announced, or null
     * @param stale what a page says that is older than that, or null
     */
    record Present(
            @Nullable String indicator,
            @Nullable When builtAt,
            @Nullable When nextTransitionAt,
            @Nullable String due,
            @Nullable String stale) {
        static final Present NONE = new Present(null, null, null, null, null);

        static Present of(RenderContext context) {
            Instant announced = context.board().nextAnnouncedAt();
            When due = announced == null ? null : context.calendar().when(announced);
            return new Present(
                    context.board().pageStatus().indicator().id(),
                    context.calendar().when(context.board().now()),
                    context.calendar().when(context.board().nextTransitionAt()),
                    due == null ? null : due.iso(),
                    due == null ? null : context.words().fill("stale", due.text()));
        }

        /** Returns the same without the moment at which the page was made. */
        Present timeless() {
            return new Present(indicator, null, null, due, stale);
        }
    }

    /** Returns the page {@code head} describes, its template filled with {@code view} and its parts, whose names come first. */
    public static SiteFile page(RenderContext context, PageHead head, String template, Object view, Object... parts) {
        return file(
                context, head.path(), template, of(context, head, head.path().toRoot()), view, parts);
    }

    /** Returns the file {@code path}, the template filled likewise; where it tells when it was made, that is no news. */
    public static SiteFile.Rendered file(
            RenderContext context, SitePath path, String template, PageFrame frame, Object view, Object... parts) {
        byte[] bytes = context.templates().bytes(template, frame.all(view, parts));
        if (frame.present.builtAt() == null) {
            return new SiteFile.Rendered(path, bytes);
        }
        Object said = view instanceof PassingView passing ? passing.timeless() : view;
        return new SiteFile.Rendered(
                path, bytes, Nature.Stamped.of(frame.timeless().fill(context, template, said, parts)));
    }

    /** Returns a template filled with {@code view}, its parts and this frame. */
    public String fill(RenderContext context, String template, Object view, Object... parts) {
        return context.templates().fill(template, all(view, parts));
    }

    private Object[] all(Object view, Object... parts) {
        Object[] own = {site, head, present, this, view};
        Object[] all = Arrays.copyOf(own, own.length + parts.length);
        System.arraycopy(parts, 0, all, own.length, parts.length);
        return all;
    }

    /** Returns the same without the moment at which the page was made. */
    private PageFrame timeless() {
        return new PageFrame(root, words, site, head, present.timeless(), versions, navigation, otherPages);
    }

    /** Returns the frame of a page whose links begin with {@code root}. */
    public static PageFrame of(RenderContext context, PageHead head, String root) {
        return new PageFrame(
                root,
                context.words().byKey(),
                Site.of(context),
                Head.of(context, head),
                head.tense() == Tense.PRESENT ? Present.of(context) : Present.NONE,
                context.versions() == null ? null : Address.VERSIONS.at(),
                NavigationLink.on(context, head.path()),
                NavigationLink.atTheBottom(context, head.path()));
    }

    /** A heading that tabs and results would cut in the middle loses the site's title first. */
    private static String heading(PageHead head, Settings settings) {
        if (head.path().equals(SitePath.page(Address.HOME.at()))) {
            return Excerpt.of(settings.title(), HEADING);
        }
        String whole = head.title() + " · " + settings.title();
        return whole.length() <= HEADING ? whole : Excerpt.of(head.title(), HEADING);
    }
}
