package io.github.candor.render.badge;

import io.github.candor.address.Address;
import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Headline;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.PageStatus;
import io.github.candor.status.uptime.ErrorBudget;
import io.github.candor.status.uptime.Uptime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which badges there are and what each says; a null node stands for the whole site. */
public final class BadgeDirectory {
    private static final ComponentId WHOLE = new ComponentId("site");

    private BadgeDirectory() {}

    /** Returns where the badges of {@code node} lie below the site's root: empty, or like {@code components/login/}. */
    public static String folder(@Nullable ComponentNode node) {
        return node == null ? "" : Address.COMPONENT.at(node.id());
    }

    /** Returns the badge of the present state. */
    public static Badge status(RenderContext context, @Nullable ComponentNode node) {
        if (node == null) {
            PageStatus status = context.board().pageStatus();
            String title = context.board().content().settings().title();
            return Badge.of(title, Headline.of(context.board(), context.words()), Tone.of(status.indicator()), context);
        }
        if (!node.isCurrent(context.board().today())) {
            String word = new ViewMaker(context).standing(node).word();
            return Badge.of(name(context, node), word, Tone.PLAIN, context);
        }
        ComponentStatus status = context.board().statusOf(node.id());
        String word = context.words()
                .get("status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Badge.of(name(context, node), word, Tone.of(status), context);
    }

    /**
     * Returns the badge of the uptime over the site's window of objectives. That of the whole site is the uptime of a group
     * of all its components, by the site's convention.
     */
    public static Badge uptime(RenderContext context, @Nullable ComponentNode node) {
        ComponentNode measured = node == null ? whole(context) : node;
        Uptime uptime = measured == null
                ? null
                : context.board().uptime().of(measured, context.board().uptime().objectiveWindow());
        String label = label(context, node);
        if (uptime == null) {
            return Badge.of(label, context.words().get("no-data"), Tone.PLAIN, context);
        }
        return Badge.of(label, context.words().percent(uptime.percent()), promise(context, node), context);
    }

    /** Nothing can be measured of a site without components. */
    private static @Nullable ComponentGroup whole(RenderContext context) {
        List<Component> all = context.board().content().components().all().stream()
                .filter(one -> !one.isGone(context.board().today()))
                .toList();
        return all.isEmpty() ? null : new ComponentGroup(WHOLE, WHOLE.value(), null, all);
    }

    /** Cuts a long name short, so that the window always shows. */
    private static String label(RenderContext context, @Nullable ComponentNode node) {
        int days = context.board().content().settings().uptime().windowDays();
        String window = context.words().fill("badge-uptime", context.words().count("days", days));
        if (node == null) {
            return window;
        }
        String nameless = context.words().fill("badge-uptime-of", "", window);
        int room = PlainLine.MOST - nameless.codePointCount(0, nameless.length());
        String name = PlainLine.cut(PlainLine.clean(name(context, node)), room);
        return context.words().fill("badge-uptime-of", name, window);
    }

    /** A badge stands by itself, so nothing around it says which group it is of. */
    private static String name(RenderContext context, ComponentNode node) {
        return context.board().content().components().fullName(node.id());
    }

    private static Tone promise(RenderContext context, @Nullable ComponentNode node) {
        ErrorBudget budget =
                node instanceof Component component ? context.board().uptime().budget(component) : null;
        if (budget == null) {
            return Tone.PLAIN;
        }
        return budget.left().isNegative() ? Tone.MINOR : Tone.GOOD;
    }

    /** Returns the whole site, every group and every component. */
    static Stream<Scope> scopes(RenderContext context) {
        var components = context.board().content().components();
        Stream<ComponentNode> nodes = Stream.concat(components.groups().stream(), components.all().stream());
        return Stream.concat(Stream.of(new Scope(null)), nodes.map(Scope::new));
    }

    /** What a badge speaks of; null is the whole site. */
    record Scope(@Nullable ComponentNode node) {}
}
