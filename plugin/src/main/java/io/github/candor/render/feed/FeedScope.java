package io.github.candor.render.feed;

import io.github.candor.model.ComponentNode;
import io.github.candor.render.site.RenderContext;
import io.github.candor.status.incident.IncidentStatus;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a feed is about: the whole site, or one component or group.
 *
 * @param node null for the whole site
 */
record FeedScope(@Nullable ComponentNode node) {
    /** Returns the whole site and every component and group, in the order of {@code status.yml}. */
    static List<FeedScope> all(RenderContext context) {
        var components = context.board().content().components();
        Stream<ComponentNode> nodes = Stream.concat(components.groups().stream(), components.all().stream());
        return Stream.concat(Stream.of(new FeedScope(null)), nodes.map(FeedScope::new))
                .toList();
    }

    /** Returns the folder that its feeds and its page lie in: empty, or like {@code components/login/}. */
    String folder() {
        return node == null ? "" : "components/" + node.id() + "/";
    }

    /** Returns the incidents it is about, newest first. */
    List<IncidentStatus> incidents(RenderContext context) {
        return context.board().incidentsOf(node);
    }

    /** Returns what the feed is called: the site's title, and the component's or group's name. */
    String title(RenderContext context) {
        String site = context.board().content().settings().title();
        return node == null ? site : site + " – " + node.name();
    }
}
