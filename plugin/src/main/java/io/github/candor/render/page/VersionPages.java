package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.text.When;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was published when, from which commit: the page with the newest versions and {@code versions.json} with all of them.
 * A site that is not being published has neither.
 */
public final class VersionPages implements SitePart {
    private static final String ADDRESS = Address.VERSIONS.at();

    private static final String DOCUMENT = Address.VERSION_LIST.at();

    /** More would make the page of a busy site heavy; the document has all. */
    private static final int SHOWN = 100;

    /** What {@code pages/versions.mustache} prints. */
    record View(String title, List<VersionView> items, String more) {}

    /**
     * One version.
     *
     * @param restored says which older version this one brought back, or null
     * @param facts address of the document that names every file that differs from the version before
     */
    record VersionView(
            int number,
            When published,
            When shows,
            String commit,
            String plugin,
            String difference,
            @Nullable String restored,
            String hash,
            String facts) {}

    /** The keys of {@code versions.json}. */
    record Document(List<Entry> versions) {}

    /** One version in {@code versions.json}. */
    record Entry(
            int number,
            Instant publishedAt,
            Instant builtFor,
            String contentCommit,
            String pluginVersion,
            String url,
            String sha256,
            int added,
            int changed,
            int removed,
            @Nullable Integer restores) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        PublishedVersions versions = context.versions();
        return versions == null
                ? Stream.empty()
                : Stream.of(
                        PlannedFile.page(ADDRESS, () -> page(context, versions)),
                        PlannedFile.at(DOCUMENT, () -> document(versions)));
    }

    private static SiteFile page(RenderContext context, PublishedVersions versions) {
        String title = context.words().get("versions-title");
        List<VersionView> items = versions.newestFirst().stream()
                .limit(SHOWN)
                .map(one -> view(context, one))
                .toList();
        int left = versions.newestFirst().size() - items.size();
        View view = new View(title, items, left == 0 ? "" : context.words().count("more-versions", left));
        PageHead head =
                PageHead.of(SitePath.page(ADDRESS), title, context.words().get("versions-description"));
        return PageFrame.page(context, head, "pages/versions.mustache", view);
    }

    private static VersionView view(RenderContext context, PublishedVersion one) {
        Integer restores = one.restores();
        return new VersionView(
                one.number(),
                context.calendar().when(one.publishedAt()),
                context.calendar().when(one.builtFor()),
                one.contentCommit(),
                one.pluginVersion(),
                context.words()
                        .fill(
                                "version-difference",
                                context.words().number(one.added()),
                                context.words().number(one.changed()),
                                context.words().number(one.removed())),
                restores == null ? null : context.words().fill("version-restores", restores),
                one.sha256(),
                ADDRESS + one.number() + ".json");
    }

    private static SiteFile document(PublishedVersions versions) {
        List<Entry> entries =
                versions.newestFirst().stream().map(VersionPages::entry).toList();
        return new SiteFile.Rendered(new SitePath(DOCUMENT), JsonDocument.of(new Document(entries)));
    }

    private static Entry entry(PublishedVersion one) {
        return new Entry(
                one.number(),
                one.publishedAt(),
                one.builtFor(),
                one.contentCommit(),
                one.pluginVersion(),
                one.url().toString(),
                one.sha256(),
                one.added(),
                one.changed(),
                one.removed(),
                one.restores());
    }
}
