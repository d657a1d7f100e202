package io.github.candor.render.feed;

import io.github.candor.address.Address;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.xml.XmlDocument;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The list of feeds for readers to import, as OPML 2.0 (opml.org). */
public final class Subscriptions implements SitePart {
    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        SitePath path = new SitePath(Address.SUBSCRIPTION_LIST.at());
        return Stream.of(PlannedFile.at(path, () -> new SiteFile.Rendered(path, write(context))));
    }

    private static byte[] write(RenderContext context) {
        XmlDocument xml = new XmlDocument();
        xml.open("opml", "version", "2.0");
        xml.open("head");
        xml.element("title", context.board().content().settings().title());
        xml.element("docs", "http://opml.org/spec2.opml");
        xml.close();
        xml.open("body");
        for (FeedScope scope : FeedScope.all(context)) {
            for (FeedFamily family : scope.families()) {
                outline(xml, context, scope, family);
            }
        }
        xml.close();
        xml.close();
        return xml.finish();
    }

    /** Every reader knows RSS, and one format is enough to subscribe to. */
    private static void outline(XmlDocument xml, RenderContext context, FeedScope scope, FeedFamily family) {
        String title = new FeedHead(context, scope, family).title();
        xml.empty(
                "outline",
                "type",
                "rss",
                "version",
                "RSS",
                "text",
                title,
                "title",
                title,
                "xmlUrl",
                context.absolute(FeedFiles.path(scope, family, FeedFormat.RSS)),
                "htmlUrl",
                context.absolute(SitePath.page(scope.page())));
    }
}
