package io.github.candor.render.page;

import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.figures.Period;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The log: {@code /history/}, a page a year and a page a quarter, each with the figures of its period. */
public final class HistoryPages implements SitePart {
    /** A year's page lists so many incidents of each quarter and leaves the rest to the quarter's page. */
    private static final int LISTED_IN_YEAR = 20;

    /**
     * What {@code pages/history.mustache} prints.
     *
     * @param up address and name of the page above
     * @param whole figures of the period itself
     * @param parts the years, or the quarters of the year, newest first
     */
    record View(String title, List<NamedLink> up, PeriodView whole, List<PeriodView> parts) {
        /** Returns whether there is anything in {@code up}. */
        boolean hasUp() {
            return !up.isEmpty();
        }
    }

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        List<Period> years = context.board().periods(Period.Kind.YEAR, null);
        List<Period> quarters = context.board().periods(Period.Kind.QUARTER, null);
        Stream<Supplier<SiteFile>> index = Stream.of(planned(context, Period.ALL, years));
        Stream<Supplier<SiteFile>> yearly = years.stream().map(year -> planned(context, year, of(year, quarters)));
        Stream<Supplier<SiteFile>> quarterly = quarters.stream().map(quarter -> planned(context, quarter, List.of()));
        return Stream.of(index, yearly, quarterly).flatMap(files -> files);
    }

    private static Supplier<SiteFile> planned(RenderContext context, Period period, List<Period> parts) {
        return PlannedFile.page(ViewMaker.historyAddress(period), () -> page(context, period, parts));
    }

    private static List<Period> of(Period year, List<Period> quarters) {
        return quarters.stream()
                .filter(quarter -> quarter.year() == year.year())
                .toList();
    }

    private static SiteFile page(RenderContext context, Period period, List<Period> parts) {
        ViewMaker views = new ViewMaker(context);
        boolean isAll = period.kind() == Period.Kind.ALL;
        String address = ViewMaker.historyAddress(period);
        int listed = period.kind() == Period.Kind.QUARTER ? Integer.MAX_VALUE : 0;
        int listedInParts = period.kind() == Period.Kind.YEAR ? LISTED_IN_YEAR : 0;
        String title = isAll
                ? context.words().get("history-title")
                : context.words().fill("history-of", context.calendar().period(period));
        View view = new View(
                title,
                up(context, period),
                views.period(context.board().figures(period, null), address, listed),
                parts.stream()
                        .map(part -> views.period(
                                context.board().figures(part, null), ViewMaker.historyAddress(part), listedInParts))
                        .toList());
        PageHead head = PageHead.of(
                        SitePath.page(address), title, context.words().fill("history-description", title))
                .below(up(context, period).toArray(NamedLink[]::new));
        return PageFrame.page(context, head, "pages/history.mustache", view);
    }

    private static List<NamedLink> up(RenderContext context, Period period) {
        NamedLink all = new NamedLink(context.words().get("history-title"), "history/");
        return switch (period.kind()) {
            case ALL -> List.of();
            case YEAR, MONTH -> List.of(all);
            case QUARTER ->
                List.of(
                        all,
                        new NamedLink(
                                context.calendar().period(new Period(Period.Kind.YEAR, period.year(), 0)),
                                "history/" + period.year() + "/"));
        };
    }
}
