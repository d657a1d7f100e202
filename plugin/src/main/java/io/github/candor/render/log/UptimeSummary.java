package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.UptimeConvention;
import io.github.candor.model.UptimePolicy;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.text.Length;
import io.github.candor.render.view.NameView;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.UptimeViews;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.uptime.ErrorBudget;
import io.github.candor.status.uptime.Uptime;
import io.github.candor.status.uptime.UptimeWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page with the uptime of every component and group over each window, what is left of objectives, and how it is counted. */
final class UptimeSummary {
    private UptimeSummary() {}

    /** What {@code pages/uptime.mustache} prints. */
    record SummaryView(
            String title,
            List<String> windows,
            List<RowView> rows,
            List<BudgetView> budgets,
            String objectiveWindow,
            String convention,
            List<WeightView> weights,
            List<String> otherConventions) {
        /** Returns whether there is anything in {@code budgets}. */
        boolean hasBudgets() {
            return !budgets.isEmpty();
        }
    }

    /** One component or group. */
    record RowView(NameView label, String address, boolean isMember, List<CellView> cells) {}

    /** One figure below the {@code label} of its column; {@code percent} is null when nothing is known. */
    record CellView(String window, String label, @Nullable String percent) {}

    /** What is left of an objective. */
    record BudgetView(
            String name,
            String address,
            String objective,
            @Nullable String percent,
            Length total,
            Length used,
            Length left,
            boolean isOverspent,
            @Nullable String exhaustedOn) {}

    /** How much of a status counts. */
    record WeightView(StatusView status, String weight) {}

    /** Returns the page. */
    static SiteFile page(RenderContext context) {
        String title = context.words().get("uptime-title");
        List<UptimeWindow> windows = context.board().uptime().rollingWindows();
        UptimePolicy policy = context.board().content().settings().uptime();
        SummaryView view = new SummaryView(
                title,
                windows.stream()
                        .map(window -> new ViewMaker(context).window(window))
                        .toList(),
                context.board().content().components().nodes().stream()
                        .flatMap(node -> rows(context, node, windows))
                        .toList(),
                context.board().content().components().all().stream()
                        .filter(component -> !component.isGone(context.board().today()))
                        .flatMap(component -> budget(context, component).stream())
                        .toList(),
                context.words().count("days", policy.windowDays()),
                new UptimeViews(context).convention(policy.convention()),
                weights(context, policy),
                otherConventions(context, policy.convention()));
        PageHead head = PageHead.of(
                        SitePath.page(Address.UPTIME.at()),
                        title,
                        context.words().get("uptime-description"))
                .in(Tense.PRESENT);
        return PageFrame.page(context, head, "pages/uptime.mustache", view);
    }

    /** Returns what the other figures on the pages of components mean. */
    private static List<String> otherConventions(RenderContext context, UptimeConvention own) {
        UptimeViews views = new UptimeViews(context);
        return Stream.of(UptimeConvention.values())
                .filter(one -> one != own)
                .map(views::convention)
                .toList();
    }

    /** What is retired stands here as long as a window reaches back to it. */
    private static Stream<RowView> rows(RenderContext context, ComponentNode node, List<UptimeWindow> windows) {
        return allRows(context, node, windows)
                .filter(row -> !row.node().isGone(context.board().today()) || row.isKnown())
                .map(Row::view);
    }

    /** A row, and what it is about. */
    private record Row(ComponentNode node, RowView view) {
        boolean isKnown() {
            return view.cells().stream().anyMatch(cell -> cell.percent() != null);
        }
    }

    private static Stream<Row> allRows(RenderContext context, ComponentNode node, List<UptimeWindow> windows) {
        Stream<Row> own = Stream.of(new Row(node, row(context, node, windows, null)));
        if (node instanceof ComponentGroup group) {
            return Stream.concat(
                    own, group.members().stream().map(member -> new Row(member, row(context, member, windows, group))));
        }
        return own;
    }

    private static RowView row(
            RenderContext context, ComponentNode node, List<UptimeWindow> windows, @Nullable ComponentGroup above) {
        List<CellView> cells = new ArrayList<>();
        for (UptimeWindow window : windows) {
            Uptime uptime = context.board().uptime().of(node, window);
            cells.add(new CellView(
                    window.id(),
                    new ViewMaker(context).window(window),
                    uptime == null ? null : context.words().percent(uptime.percent())));
        }
        return new RowView(NameView.of(context, node, above), Address.UPTIME_OF.at(node.id()), above != null, cells);
    }

    private static List<BudgetView> budget(RenderContext context, Component component) {
        ErrorBudget budget = context.board().uptime().budget(component);
        Uptime uptime =
                context.board().uptime().of(component, context.board().uptime().objectiveWindow());
        if (budget == null || uptime == null) {
            return List.of();
        }
        ViewMaker views = new ViewMaker(context);
        boolean isOverspent = budget.left().isNegative();
        Duration left = isOverspent ? budget.left().negated() : budget.left();
        LocalDate exhausted = budget.exhaustedOn();
        return List.of(new BudgetView(
                context.name(component),
                Address.UPTIME_OF.at(component.id()),
                context.words().percent(budget.objective()),
                context.words().percent(uptime.percent()),
                views.length(budget.total()),
                views.length(budget.used()),
                views.length(left),
                isOverspent,
                exhausted == null ? null : context.calendar().day(exhausted)));
    }

    private static List<WeightView> weights(RenderContext context, UptimePolicy policy) {
        ViewMaker views = new ViewMaker(context);
        return Stream.of(ComponentStatus.values())
                .map(status -> new WeightView(
                        views.status(status),
                        context.words().number(policy.weightOf(status).stripTrailingZeros())))
                .toList();
    }
}
