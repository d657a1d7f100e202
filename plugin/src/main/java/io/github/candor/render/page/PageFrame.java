package io.github.candor.render.page;

import io.github.candor.model.Page;
import io.github.candor.model.Settings;
import io.github.candor.render.page.PageHead.FeedLink;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.text.When;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code layout.mustache} prints around every page; its names are known in every page's template too.
 *
 * @param root way to the site's root, empty or ending in {@code /}; put before every address
 * @param words the site's own words by key
 * @param heading full title for the browser's tab
 * @param canonical absolute address of the page
 * @param indicator state of the site, like {@code minor}
 * @param builtAt when the page was made
 * @param nextTransitionAt when it will first be out of date
 */
record PageFrame(
        String root,
        Map<String, String> words,
        String language,
        String siteTitle,
        String heading,
        String description,
        String canonical,
        @Nullable String logo,
        @Nullable String accent,
        @Nullable String support,
        String indicator,
        When builtAt,
        When nextTransitionAt,
        List<FeedLink> feeds,
        List<NamedLink> menu,
        List<NamedLink> links) {

    /** Returns the page {@code head} describes, its template filled with {@code view}. */
    static SiteFile page(RenderContext context, PageHead head, String template, Object view) {
        return SiteFile.Rendered.text(
                head.path(),
                context.templates().fill(template, of(context, head, head.path().toRoot()), view));
    }

    /** Returns the frame of a page whose links begin with {@code root}. */
    static PageFrame of(RenderContext context, PageHead head, String root) {
        Settings settings = context.board().content().settings();
        boolean isFirst = head.path().value().equals("index.html");
        URI support = settings.support();
        return new PageFrame(
                root,
                context.words().byKey(),
                context.words().locale().toLanguageTag(),
                settings.title(),
                isFirst ? settings.title() : head.title() + " · " + settings.title(),
                head.description(),
                context.absolute(head.path()),
                settings.theme().logo(),
                settings.theme().accent(),
                support == null ? null : support.toString(),
                context.board().pageStatus().indicator().id(),
                context.calendar().when(context.board().now()),
                context.calendar().when(context.board().nextTransitionAt()),
                Stream.concat(SubscribePage.feeds(context, null).stream(), head.feeds().stream())
                        .toList(),
                menu(context),
                settings.links().stream()
                        .map(link -> new NamedLink(link.name(), link.url().toString()))
                        .toList());
    }

    private static List<NamedLink> menu(RenderContext context) {
        return context.board().content().pages().stream()
                .filter(Page::isInMenu)
                .map(page -> new NamedLink(page.title(), page.id().value() + "/"))
                .toList();
    }
}
