package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.UptimePolicy;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.frame.PassingView;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.text.Length;
import io.github.candor.render.view.NamedLink;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.UptimeViews;
import io.github.candor.render.view.UptimeViews.FigureView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.figures.Period;
import io.github.candor.status.uptime.ErrorBudget;
import io.github.candor.status.uptime.Uptime;
import io.github.candor.status.uptime.UptimeWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The uptime summary, and for each component and group a page with the working of every figure. */
public final class UptimePages implements SitePart {
    /** What {@code pages/uptime.mustache} prints. */
    record SummaryView(
            String title,
            List<String> windows,
            List<RowView> rows,
            List<BudgetView> budgets,
            String objectiveWindow,
            String convention,
            List<WeightView> weights) {
        /** Returns whether there is anything in {@code budgets}. */
        boolean hasBudgets() {
            return !budgets.isEmpty();
        }
    }

    /** One component or group. */
    record RowView(String name, String address, boolean isMember, List<CellView> cells) {}

    /** One figure; {@code percent} is null when nothing is known. */
    record CellView(String window, @Nullable String percent) {}

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

    /** What {@code pages/uptime-of.mustache} prints. */
    record NodeView(
            String title,
            String name,
            String componentAddress,
            List<NamedLink> up,
            List<FigureView> figures,
            List<NamedLink> years)
            implements PassingView {
        @Override
        public NodeView timeless() {
            List<FigureView> same = figures.stream().map(FigureView::timeless).toList();
            return new NodeView(title, name, componentAddress, up, same, years);
        }

        /** Returns whether there is anything in {@code years}. */
        boolean hasYears() {
            return !years.isEmpty();
        }
    }

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        Stream<Supplier<SiteFile>> summary =
                Stream.of(PlannedFile.page(Tense.PRESENT, Address.UPTIME.at(), () -> summary(context)));
        return Stream.concat(summary, context.nodes().flatMap(node -> pagesOf(context, node)));
    }

    private static Stream<Supplier<SiteFile>> pagesOf(RenderContext context, ComponentNode node) {
        String address = Address.UPTIME_OF.at(node.id());
        Stream<Supplier<SiteFile>> rolling =
                Stream.of(PlannedFile.page(Tense.PRESENT, address, () -> rolling(context, node)));
        Stream<Supplier<SiteFile>> yearly = years(context, node).stream()
                .map(year -> PlannedFile.page(
                        tense(context, year),
                        Address.UPTIME_YEAR.at(node.id(), year.year()),
                        () -> yearly(context, node, year)));
        return Stream.concat(rolling, yearly);
    }

    private static SiteFile summary(RenderContext context) {
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
                        .flatMap(component -> budget(context, component).stream())
                        .toList(),
                context.words().count("days", policy.windowDays()),
                new UptimeViews(context).convention(policy.convention()),
                weights(context, policy));
        PageHead head = PageHead.of(
                        SitePath.page(Address.UPTIME.at()),
                        title,
                        context.words().get("uptime-description"))
                .in(Tense.PRESENT);
        return PageFrame.page(context, head, "pages/uptime.mustache", view);
    }

    private static Stream<RowView> rows(RenderContext context, ComponentNode node, List<UptimeWindow> windows) {
        Stream<RowView> own = Stream.of(row(context, node, windows, false));
        if (node instanceof ComponentGroup group) {
            return Stream.concat(own, group.members().stream().map(member -> row(context, member, windows, true)));
        }
        return own;
    }

    private static RowView row(
            RenderContext context, ComponentNode node, List<UptimeWindow> windows, boolean isMember) {
        List<CellView> cells = new ArrayList<>();
        for (UptimeWindow window : windows) {
            Uptime uptime = context.board().uptime().of(node, window);
            cells.add(new CellView(
                    window.id(), uptime == null ? null : context.words().percent(uptime.percent())));
        }
        return new RowView(context.name(node), Address.UPTIME_OF.at(node.id()), isMember, cells);
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

    private static SiteFile rolling(RenderContext context, ComponentNode node) {
        UptimeViews views = new UptimeViews(context);
        List<FigureView> figures = context.board().uptime().rollingWindows().stream()
                .map(window -> views.figure(
                        window.id(),
                        new ViewMaker(context).window(window),
                        "",
                        context.board().uptime().of(node, window)))
                .toList();
        List<NamedLink> years = years(context, node).stream()
                .map(year ->
                        new NamedLink(context.calendar().period(year), Address.UPTIME_YEAR.at(node.id(), year.year())))
                .toList();
        return nodePage(
                context,
                Tense.PRESENT,
                node,
                Address.UPTIME_OF.at(node.id()),
                context.name(node),
                figures,
                years,
                List.of(up(context)));
    }

    private static SiteFile yearly(RenderContext context, ComponentNode node, Period year) {
        List<FigureView> figures = context.board().uptime().periods(node).stream()
                .filter(period -> period.year() == year.year())
                .map(period -> figure(context, node, period))
                .toList();
        NamedLink above = new NamedLink(context.name(node), Address.UPTIME_OF.at(node.id()));
        return nodePage(
                context,
                tense(context, year),
                node,
                Address.UPTIME_YEAR.at(node.id(), year.year()),
                context.words()
                        .fill(
                                "name-and-period",
                                context.name(node),
                                context.calendar().period(year)),
                figures,
                List.of(),
                List.of(up(context), above));
    }

    private static FigureView figure(RenderContext context, ComponentNode node, Period period) {
        UptimeWindow window = context.board().uptime().windowOf(period);
        return new UptimeViews(context)
                .figure(
                        window.id(),
                        context.calendar().period(period),
                        period.year() + "/",
                        context.board().uptime().of(node, window));
    }

    private static SiteFile nodePage(
            RenderContext context,
            Tense tense,
            ComponentNode node,
            String address,
            String subject,
            List<FigureView> figures,
            List<NamedLink> years,
            List<NamedLink> up) {
        String title = context.words().fill("uptime-of", subject);
        NodeView view = new NodeView(title, context.name(node), Address.COMPONENT.at(node.id()), up, figures, years);
        PageHead head = PageHead.of(
                        SitePath.page(address),
                        title,
                        title + ". " + context.words().get("uptime-description"))
                .below(up.toArray(NamedLink[]::new))
                .in(tense);
        return PageFrame.page(context, head, "pages/uptime-of.mustache", view);
    }

    /** The figures of a year that is over no longer run. */
    private static Tense tense(RenderContext context, Period year) {
        return year.year() < context.board().today().getYear() ? Tense.LASTING : Tense.PRESENT;
    }

    private static NamedLink up(RenderContext context) {
        return new NamedLink(context.words().get("uptime-title"), Address.UPTIME.at());
    }

    /** Returns the years of which anything is known, newest first. */
    private static List<Period> years(RenderContext context, ComponentNode node) {
        return context.board().uptime().periods(node).stream()
                .filter(period -> period.kind() == Period.Kind.YEAR)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
