package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.model.Asset;
import io.github.candor.model.CustomDomain;
import io.github.candor.render.badge.Tone;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.text.TextMark;
import io.github.candor.render.theme.StateColours;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files beside the pages: styles, scripts, icons, the author's assets, and what crawlers and hosts look for. */
public final class SiteFiles implements SitePart {
    /**
     * What {@code static/favicon.svg.mustache}, {@code styles/site.css.mustache} and the like print.
     *
     * @param states colours by status
     */
    record ColourView(
            String indicator,
            String accent,
            String colour,
            @Nullable String shape,
            Map<String, StateColours.Pair> states) {}

    private static final String TEMPLATE = ".mustache";

    /** What a template prints that says the same at any time. */
    private static final Pattern LASTING = Pattern.compile("states\\.[a-z_]+\\.(?:light|dark)");

    private static final Pattern TAG = Pattern.compile("\\{\\{+\\s*([^}]*?)\\s*\\}\\}");

    /** The keys of {@code site.webmanifest}. */
    record Manifest(
            String name, String shortName, String lang, String dir, String startUrl, String display, List<Icon> icons) {
        /** One picture. */
        record Icon(String src, String sizes, String type) {}
    }

    private static final String DEFAULT_ACCENT = "#2557d6";

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        Stream<Supplier<SiteFile>> theme = Stream.of(Address.STYLE.at(""), Address.SCRIPT.at(""), "static/")
                .flatMap(folder -> context.theme().names(folder).stream())
                .map(name -> PlannedFile.at(tense(context, name), target(name), () -> themeFile(context, name)));
        Stream<Supplier<SiteFile>> assets = context.board().content().assets().stream()
                .map(asset -> PlannedFile.at(asset.path(), () -> copy(asset)));
        Stream<Supplier<SiteFile>> others = Stream.of(
                PlannedFile.at(Address.NO_JEKYLL.at(), () -> text(Address.NO_JEKYLL.at(), "")),
                PlannedFile.at(Address.WEB_MANIFEST.at(), () -> manifest(context)),
                PlannedFile.at(Address.ROBOTS.at(), () -> text(Address.ROBOTS.at(), robots(context))));
        return Stream.of(theme, assets, others, domain(context)).flatMap(files -> files);
    }

    /** Returns where a file of the theme lies: those in {@code static/} at the root, templates without their ending. */
    private static String target(String name) {
        return name.replaceFirst("^static/", "").replaceFirst("\\.mustache$", "");
    }

    /** The state and the moment are told to every template, and most have other names in them than colours. */
    private static Tense tense(RenderContext context, String name) {
        boolean isLasting = !name.endsWith(TEMPLATE)
                || TAG.matcher(context.theme().text(name))
                        .results()
                        .allMatch(tag -> LASTING.matcher(tag.group(1)).matches());
        return isLasting ? Tense.LASTING : Tense.PRESENT;
    }

    /** Returns the bytes of the file that lies at {@code path} in {@code static/}, or that a template there makes. */
    static byte[] inStatic(RenderContext context, String path) {
        String name = "static/" + path;
        return context.theme().has(name)
                ? context.theme().bytes(name)
                : themeFile(context, name + TEMPLATE).bytes();
    }

    /** Fills a template and copies anything else. */
    private static SiteFile.Rendered themeFile(RenderContext context, String name) {
        SitePath path = new SitePath(target(name));
        return name.endsWith(TEMPLATE)
                ? PageFrame.file(context, path, name, frame(context, tense(context, name)), colours(context))
                : new SiteFile.Rendered(path, context.theme().bytes(name));
    }

    private static ColourView colours(RenderContext context) {
        String accent = context.board().content().settings().theme().accent();
        Tone tone = Tone.of(context.board().pageStatus().indicator());
        return new ColourView(
                context.board().pageStatus().indicator().id(),
                accent == null ? DEFAULT_ACCENT : accent,
                tone.colour(context.theme().colours()),
                tone.shape(),
                context.theme().colours().byStatus());
    }

    private static PageFrame frame(RenderContext context, Tense tense) {
        return PageFrame.of(context, PageHead.of(SitePath.page(""), "", "").in(tense), "");
    }

    private static SiteFile copy(Asset asset) {
        return new SiteFile.Copied(new SitePath(asset.path()), asset.source());
    }

    /** What a phone needs to put the site on its first screen (W3C Web Application Manifest). */
    private static SiteFile manifest(RenderContext context) {
        String title = context.board().content().settings().title();
        List<Manifest.Icon> icons = List.of(
                new Manifest.Icon(Address.FAVICON.at("svg"), "any", "image/svg+xml"),
                new Manifest.Icon("icon-192.png", "192x192", "image/png"),
                new Manifest.Icon("icon-512.png", "512x512", "image/png"));
        Manifest manifest = new Manifest(
                title,
                title,
                context.words().locale().toLanguageTag(),
                TextMark.direction(context.words().locale()),
                "./",
                "browser",
                icons);
        return new SiteFile.Rendered(new SitePath(Address.WEB_MANIFEST.at()), JsonDocument.of(manifest));
    }

    private static String robots(RenderContext context) {
        return "User-agent: *\nAllow: /\nSitemap: " + context.absolute(new SitePath(Address.SITEMAP.at())) + "\n";
    }

    /** GitHub Pages learns of a custom domain from this file; a site under a path or under github.io has none. */
    private static Stream<Supplier<SiteFile>> domain(RenderContext context) {
        String domain = CustomDomain.of(context.board().content().settings().url());
        return domain == null
                ? Stream.empty()
                : Stream.of(PlannedFile.at(
                        Address.CUSTOM_DOMAIN.at(), () -> text(Address.CUSTOM_DOMAIN.at(), domain + "\n")));
    }

    private static SiteFile text(String path, String text) {
        return SiteFile.Rendered.text(new SitePath(path), text);
    }
}
