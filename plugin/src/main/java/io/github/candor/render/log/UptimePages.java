package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentNode;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.frame.PassingView;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.view.NamedLink;
import io.github.candor.render.view.UptimeViews;
import io.github.candor.render.view.UptimeViews.FigureView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.figures.Period;
import io.github.candor.status.uptime.UptimeWindow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The uptime summary, and for each component and group pages with the working of every figure. */
public final class UptimePages implements SitePart {
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
                Stream.of(PlannedFile.page(Tense.PRESENT, Address.UPTIME.at(), () -> UptimeSummary.page(context)));
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
        List<Period> periods = context.board().uptime().periods(node).stream()
                .filter(period -> period.year() == year.year())
                .toList();
        Map<Period, FigureView> made = new HashMap<>();
        // The shorter ones stand last, and make up the longer ones.
        for (int i = periods.size() - 1; i >= 0; i--) {
            Period period = periods.get(i);
            List<FigureView> parts =
                    parts(period, periods).stream().map(made::get).toList();
            made.put(period, figure(context, node, period, parts));
        }
        List<FigureView> figures = periods.stream().map(made::get).toList();
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

    /** Returns the quarters of a year, or the months of a quarter, that are among {@code periods}. */
    private static List<Period> parts(Period whole, List<Period> periods) {
        Period.Kind shorter = whole.kind() == Period.Kind.YEAR ? Period.Kind.QUARTER : Period.Kind.MONTH;
        return periods.stream()
                .filter(one -> one.kind() == shorter && whole.kind() != shorter)
                .filter(one -> Period.of(whole.kind(), one.firstDay()).equals(whole))
                .toList();
    }

    private static FigureView figure(RenderContext context, ComponentNode node, Period period, List<FigureView> parts) {
        UptimeWindow window = context.board().uptime().windowOf(period);
        return new UptimeViews(context)
                .figure(
                        window.id(),
                        context.calendar().period(period),
                        period.year() + "/",
                        context.board().uptime().of(node, window),
                        parts);
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
