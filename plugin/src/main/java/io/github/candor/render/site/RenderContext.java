package io.github.candor.render.site;

import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.model.PublishedVersions;
import io.github.candor.render.markdown.LinkBase;
import io.github.candor.render.markdown.MarkdownRenderer;
import io.github.candor.render.text.Calendar;
import io.github.candor.render.text.Words;
import io.github.candor.render.text.ZoneOnce;
import io.github.candor.render.theme.Templates;
import io.github.candor.render.theme.Theme;
import io.github.candor.revisions.History;
import io.github.candor.status.StatusBoard;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every part of the site is rendered with; safe for use by several threads.
 *
 * @param history what is known, at the board's instant, of when entries were posted and edited
 * @param versions what was published so far, this site among it, or null for a site that is not being published
 */
public record RenderContext(
        StatusBoard board,
        Theme theme,
        Templates templates,
        Words words,
        Calendar calendar,
        MarkdownRenderer markdown,
        History history,
        @Nullable PublishedVersions versions) {
    /** Returns the context for showing {@code board} by {@code theme}, of unknown history and not to be published. */
    public static RenderContext of(StatusBoard board, Theme theme) {
        return of(board, History.NOT_WANTED, theme);
    }

    /**
     * Returns the context for showing {@code board} by {@code theme}, not to be published. To make one is a good part of
     * the work for a small site, so a build makes it once.
     *
     * @param history what is known, at the board's instant, of when entries were posted and edited
     * @throws io.github.candor.render.theme.TemplateException if the theme lacks words for the language of the site
     */
    public static RenderContext of(StatusBoard board, History history, Theme theme) {
        Words words = Words.of(theme, board.content().settings().language());
        return new RenderContext(
                board,
                theme,
                theme.templates(),
                words,
                new Calendar(board.content().settings().zone(), words),
                new MarkdownRenderer(LinkBase.of(board)),
                history.asOf(board.now()),
                null);
    }

    /** Returns the same for a site that is being published, {@code all} its versions. */
    public RenderContext publishing(PublishedVersions all) {
        return new RenderContext(board, theme, templates, words, calendar, markdown, history, all);
    }

    /** Returns the same with the site's words in {@code language}. */
    public RenderContext in(Locale language) {
        Words other = Words.of(theme, language);
        Calendar dates = new Calendar(board.content().settings().zone(), other);
        return new RenderContext(board, theme, templates, other, dates, markdown, history, versions);
    }

    /** Returns the same for a page that names the zone of its times in one place, if {@code once} hears of no other. */
    public RenderContext naming(ZoneOnce once) {
        return dating(calendar.naming(once));
    }

    /** Returns the same below words that say {@code day} already; see {@link Calendar#below}. */
    public RenderContext below(LocalDate day) {
        return dating(calendar.below(day));
    }

    private RenderContext dating(Calendar other) {
        return new RenderContext(board, theme, templates, words, other, markdown, history, versions);
    }

    /** Returns every group, then every component. */
    public Stream<ComponentNode> nodes() {
        Components components = board.content().components();
        return Stream.concat(components.groups().stream(), components.all().stream());
    }

    /** Returns the same without those that have ended or are still to come: what can be followed, and shown elsewhere. */
    public Stream<ComponentNode> currentNodes() {
        return nodes().filter(node -> node.isCurrent(board.today()));
    }

    /** Returns what a component or group is called: its name, and more where others have the same. */
    public String name(ComponentNode node) {
        return board.content().components().fullName(node.id());
    }

    /** Returns the absolute address of {@code path} on the published site. */
    public String absolute(SitePath path) {
        return board.content().settings().url() + path.address();
    }
}
