package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.OneLine;
import io.github.candor.model.Settings;
import io.github.candor.render.feed.FeedDirectory;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * {@code llms.txt}: where programs that read find what the site says as data, as <a href="https://llmstxt.org/">llmstxt.org</a>
 * proposes.
 *
 * <p>It says nothing of how the service is, so the same site has the same bytes every day.
 */
public final class LlmsText implements SitePart {
    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        SitePath path = new SitePath(Address.LLMS_TEXT.at());
        return Stream.of(PlannedFile.at(path, () -> SiteFile.Rendered.text(path, text(context))));
    }

    private static String text(RenderContext context) {
        Settings settings = context.board().content().settings();
        List<String> lines = new ArrayList<>(List.of("# " + plain(settings.title()), ""));
        String about = plain(context.markdown().words(settings.description()));
        if (!about.isEmpty()) {
            lines.addAll(List.of("> " + about, ""));
        }
        lines.add(link(context, context.words().get("history-title"), Address.HISTORY.at()));
        lines.add(link(context, context.words().get("maintenance-title"), Address.MAINTENANCE.at()));
        lines.add(link(context, context.words().get("uptime-title"), Address.UPTIME.at()));
        lines.add(link(context, context.words().get("reliability-title"), Address.RELIABILITY.at()));
        lines.add(link(context, context.words().get("subscribe-title"), Address.SUBSCRIBE.at()));
        if (settings.told().isInMarkdown()) {
            String twin = Address.INCIDENT_IN_MARKDOWN.at("{id}");
            lines.addAll(List.of("", "In Markdown: " + settings.url() + twin));
        }
        lines.addAll(List.of("", "## API", ""));
        Stream.concat(
                        Stream.of(Address.STATUS_TEXT.at(), Address.SITE_FACTS.at()),
                        Stream.of("incidents", "uptime", "reliability", "actions")
                                .map(name -> Address.API.at(name + ".json")))
                .forEach(address -> lines.add(link(context, address, address)));
        Stream.of("summary", "status", "components", "incidents", "scheduled-maintenances")
                .map(name -> Address.STATUSPAGE_API.at(name + ".json"))
                .forEach(address -> lines.add(link(context, address, address)));
        lines.addAll(List.of("", "## Feeds", ""));
        FeedDirectory.of(context, (ComponentNode) null)
                .forEach(feed -> lines.add(link(context, feed.title(), feed.address())));
        lines.addAll(List.of("", "## Schemas", ""));
        Stream.of("status", "incident", "maintenance", "notice", "page")
                .map(Address.SCHEMA_OF_CONTENT::at)
                .forEach(address -> lines.add(link(context, address, address)));
        return String.join("\n", lines) + "\n";
    }

    private static String link(RenderContext context, String name, String address) {
        SitePath path = new SitePath(Address.fileAt(address));
        return "- [" + plain(name) + "](" + context.absolute(path) + ")";
    }

    /** Returns a line of Markdown that says just {@code text}. */
    private static String plain(String text) {
        return OneLine.of(text).replaceAll("([\\\\`*\\[\\]<>#])", "\\\\$1");
    }
}
