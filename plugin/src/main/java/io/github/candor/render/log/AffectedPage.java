package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.page.SubscribePage;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.view.Bars;
import io.github.candor.render.view.BarsView;
import io.github.candor.render.view.NameView;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.ViewMaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page on which visitors choose what they use: status, uptime, feeds and what went wrong of that alone. It holds
 * everything, and a script hides what was not chosen; the choice stands in the address and nowhere else.
 */
public final class AffectedPage implements SitePart {
    /** Address below the site's root. */
    static final String ADDRESS = Address.AFFECTED.at();

    private static final List<ComponentStatus> BEST_TO_WORST = List.of(ComponentStatus.values());

    /** What {@code pages/affected.mustache} prints; days are ISO dates in the site's zone. */
    record View(
            String title,
            List<ChoiceView> choices,
            List<PartView> parts,
            List<AffectedEntries.EntryView> entries,
            String since,
            String firstDay,
            String lastDay) {
        /** Returns whether there is anything in {@code entries}. */
        boolean hasEntries() {
            return !entries.isEmpty();
        }
    }

    /**
     * A component to choose, or a group, which stands for its members.
     *
     * @param members ids, separated by spaces, or null for a component
     */
    record ChoiceView(String id, NameView label, @Nullable String members, boolean isMember) {}

    /**
     * What is known of a component, or of a group as a whole.
     *
     * @param members ids of those that must be chosen, separated by spaces
     * @param rank of the status, the higher the worse
     */
    record PartView(
            String members,
            String name,
            String address,
            StatusView status,
            int rank,
            @Nullable BarsView bars,
            List<WindowView> windows,
            SubscribePage.RowView follow) {}

    /** The uptime in one window; {@code address} leads to its working. */
    record WindowView(String name, String percent, String address) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(PlannedFile.page(Tense.PRESENT, ADDRESS, () -> page(context)));
    }

    private static SiteFile page(RenderContext context) {
        String title = context.words().get("affected-title");
        PageHead head = PageHead.of(
                        SitePath.page(ADDRESS), title, context.words().get("affected-introduction"))
                .in(Tense.PRESENT);
        return PageFrame.page(context, head, "pages/affected.mustache", view(context, title));
    }

    private static View view(RenderContext context, String title) {
        LocalDate today = context.board().today();
        AffectedEntries entries = AffectedEntries.since(context, today.minusDays(Bars.DAYS - 1L));
        return new View(
                title,
                choices(context, node -> node.isKnownBetween(entries.firstDay(), today)),
                context.board().content().components().nodes().stream()
                        .flatMap(AffectedPage::withMembers)
                        .filter(node -> node.isKnownBetween(entries.firstDay(), today))
                        .map(node -> part(context, node))
                        .toList(),
                entries.views(),
                context.words().fill("affected-since", context.calendar().day(entries.firstDay())),
                entries.firstDay().toString(),
                today.toString());
    }

    /** Returns what can be asked for: what was there on any of the days of which the page tells. */
    private static List<ChoiceView> choices(RenderContext context, Predicate<ComponentNode> wasThere) {
        List<ChoiceView> choices = new ArrayList<>();
        for (ComponentNode node : context.board().content().components().nodes()) {
            if (!wasThere.test(node)) {
                continue;
            }
            if (node instanceof ComponentGroup group) {
                choices.add(new ChoiceView(node.id().value(), NameView.of(context, node, null), members(node), false));
                group.members().stream()
                        .filter(wasThere)
                        .forEach(one -> choices.add(
                                new ChoiceView(one.id().value(), NameView.of(context, one, group), null, true)));
            } else {
                choices.add(new ChoiceView(node.id().value(), NameView.of(context, node, null), null, false));
            }
        }
        return choices;
    }

    /** Returns a group and its members, or a component, as they stand in the list to choose from. */
    private static Stream<ComponentNode> withMembers(ComponentNode node) {
        Stream<ComponentNode> own = Stream.of(node);
        return node instanceof ComponentGroup group ? Stream.concat(own, group.members().stream()) : own;
    }

    private static PartView part(RenderContext context, ComponentNode node) {
        ComponentStatus status = context.board().statusOf(node.id());
        return new PartView(
                members(node),
                context.name(node),
                Address.COMPONENT.at(node.id()),
                new ViewMaker(context).standing(node),
                BEST_TO_WORST.indexOf(status),
                node instanceof ComponentGroup ? null : BarsView.of(context, node),
                windows(context, node),
                SubscribePage.row(context, node));
    }

    private static List<WindowView> windows(RenderContext context, ComponentNode node) {
        List<WindowView> windows = new ArrayList<>();
        context.board().uptime().rollingWindows().forEach(window -> {
            var uptime = context.board().uptime().of(node, window);
            if (uptime != null) {
                windows.add(new WindowView(
                        new ViewMaker(context).window(window),
                        context.words().percent(uptime.percent()),
                        Address.UPTIME_OF.at(node.id()) + "#w-" + window.id()));
            }
        });
        return windows;
    }

    private static String members(ComponentNode node) {
        return Components.leafIds(node).stream().map(ComponentId::value).collect(Collectors.joining(" "));
    }
}
