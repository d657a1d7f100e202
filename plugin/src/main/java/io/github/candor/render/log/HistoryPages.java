package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.render.feed.FeedDirectory;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.view.FeedLink;
import io.github.candor.render.view.NamedLink;
import io.github.candor.render.view.PeriodView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.figures.Period;
import io.github.candor.status.figures.PeriodFigures;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The log: {@code /history/} with the newest incidents, a page a year and a page a quarter; each lists incidents by month,
 * and has the figures of its period.
 */
public final class HistoryPages implements SitePart {
    /** The page of the whole log lists so many and leaves the rest to the years. */
    private static final int LISTED = 50;

    /** A year with more than so many lists only the newest of each quarter. */
    private static final int LISTED_IN_YEAR = 80;

    /** So many of each quarter, then; the rest is left to the quarter's page. */
    private static final int LISTED_OF_QUARTER = 20;

    /** A quarter's page lists so many and leaves the rest to pages {@code 2/}, {@code 3/} … below it. */
    private static final int LISTED_IN_QUARTER = 250;

    /**
     * What {@code pages/history.mustache} prints.
     *
     * @param up address and name of the page above
     * @param whole figures of the period itself
     * @param parts the years, or the quarters of the year, newest first
     * @param log what is listed, in one piece or by quarter
     * @param isCut whether there is more than is listed, in other years
     * @param pages all pages of a quarter that needs more than one; else none
     */
    record View(
            String title,
            List<NamedLink> up,
            PeriodView whole,
            List<PeriodView> parts,
            List<LogView> log,
            boolean isCut,
            List<NamedLink> pages) {
        /** Returns whether there is anything in {@code pages}. */
        boolean hasPages() {
            return !pages.isEmpty();
        }

        /** Returns whether there is anything in {@code up}. */
        boolean hasUp() {
            return !up.isEmpty();
        }

        /** Returns whether there is anything in {@code parts}. */
        boolean hasParts() {
            return !parts.isEmpty();
        }
    }

    /**
     * A piece of the log.
     *
     * @param address of the page that has the rest of it
     * @param more how many incidents are left out, in words; empty for none
     */
    record LogView(List<MonthView> months, String address, String more) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        List<Period> years = context.board().periods(Period.Kind.YEAR, null);
        List<Period> quarters = context.board().periods(Period.Kind.QUARTER, null);
        Stream<Supplier<SiteFile>> index = Stream.of(planned(context, Period.ALL, years));
        Stream<Supplier<SiteFile>> yearly = years.stream().map(year -> planned(context, year, of(year, quarters)));
        Stream<Supplier<SiteFile>> quarterly = quarters.stream().flatMap(quarter -> quarterly(context, quarter));
        return Stream.of(index, yearly, quarterly).flatMap(files -> files);
    }

    private static Supplier<SiteFile> planned(RenderContext context, Period period, List<Period> parts) {
        return PlannedFile.page(
                tense(context, period), ViewMaker.historyAddress(period), () -> page(context, period, parts));
    }

    private static List<Period> of(Period year, List<Period> quarters) {
        return quarters.stream()
                .filter(quarter -> quarter.year() == year.year())
                .toList();
    }

    private static SiteFile page(RenderContext context, Period period, List<Period> parts) {
        PeriodFigures whole = context.board().figures(period, null);
        int count = whole.listed().size();
        boolean isYear = period.kind() == Period.Kind.YEAR;
        View view = new View(
                title(context, period),
                up(context, period),
                view(context, whole),
                parts.stream()
                        .map(part -> view(context, context.board().figures(part, null)))
                        .toList(),
                isYear && count > LISTED_IN_YEAR
                        ? parts.stream().map(quarter -> cut(context, quarter)).toList()
                        : List.of(log(context, whole, 0, isYear ? count : LISTED)),
                !isYear && count > LISTED,
                List.of());
        return page(context, period, ViewMaker.historyAddress(period), view);
    }

    private static PeriodView view(RenderContext context, PeriodFigures figures) {
        return new ViewMaker(context).period(figures, ViewMaker.historyAddress(figures.period()), 0);
    }

    private static LogView log(RenderContext context, PeriodFigures figures, int from, int to) {
        return new LogView(MonthView.list(context, figures.listed(), from, to), "", "");
    }

    private static LogView cut(RenderContext context, Period quarter) {
        PeriodFigures figures = context.board().figures(quarter, null);
        int left = figures.listed().size() - LISTED_OF_QUARTER;
        return new LogView(
                MonthView.list(context, figures.listed(), 0, LISTED_OF_QUARTER),
                ViewMaker.historyAddress(quarter),
                left > 0 ? context.words().count("more-incidents", left) : "");
    }

    private static Stream<Supplier<SiteFile>> quarterly(RenderContext context, Period quarter) {
        int count = context.board().figures(quarter, null).listed().size();
        int pages = Math.max(1, (count + LISTED_IN_QUARTER - 1) / LISTED_IN_QUARTER);
        return IntStream.range(0, pages)
                .mapToObj(number -> PlannedFile.page(
                        tense(context, quarter),
                        pageAddress(quarter, number),
                        () -> page(context, quarter, number, pages)));
    }

    private static SiteFile page(RenderContext context, Period quarter, int number, int pages) {
        PeriodFigures whole = context.board().figures(quarter, null);
        String title = title(context, quarter);
        int from = number * LISTED_IN_QUARTER;
        View view = new View(
                number == 0 ? title : title + ", " + pageName(context, number),
                up(context, quarter),
                view(context, whole),
                List.of(),
                List.of(log(context, whole, from, from + LISTED_IN_QUARTER)),
                false,
                pages == 1
                        ? List.of()
                        : IntStream.range(0, pages)
                                .mapToObj(one -> new NamedLink(pageName(context, one), pageAddress(quarter, one)))
                                .toList());
        return page(context, quarter, pageAddress(quarter, number), view);
    }

    private static SiteFile page(RenderContext context, Period period, String address, View view) {
        PageHead head = new PageHead(
                        SitePath.page(address),
                        view.title(),
                        context.words().fill("history-description", view.title()),
                        feeds(context, period))
                .in(tense(context, period))
                .below(up(context, period).toArray(NamedLink[]::new));
        return PageFrame.page(context, head, "pages/history.mustache", view);
    }

    /** What an incident took is counted on while it is open. */
    private static Tense tense(RenderContext context, Period period) {
        return Tense.of(context.board().figures(period, null).listed());
    }

    /** What is said from now on and later belongs to no year or quarter yet. */
    private static List<FeedLink> feeds(RenderContext context, Period period) {
        return period.kind() != Period.Kind.ALL
                ? List.of()
                : Stream.concat(
                                FeedLink.feeds(context, null).stream(),
                                FeedLink.of(FeedDirectory.ofPostmortems(context)).stream())
                        .toList();
    }

    private static String title(RenderContext context, Period period) {
        return period.kind() == Period.Kind.ALL
                ? context.words().get("history-title")
                : context.words().fill("history-of", context.calendar().period(period));
    }

    private static String pageAddress(Period quarter, int number) {
        return Address.ofPart(ViewMaker.historyAddress(quarter), number + 1);
    }

    private static String pageName(RenderContext context, int number) {
        return context.words().fill("page-number", String.valueOf(number + 1));
    }

    private static List<NamedLink> up(RenderContext context, Period period) {
        NamedLink all = new NamedLink(context.words().get("history-title"), Address.HISTORY.at());
        return switch (period.kind()) {
            case ALL -> List.of();
            case YEAR, MONTH -> List.of(all);
            case QUARTER ->
                List.of(
                        all,
                        new NamedLink(
                                context.calendar().period(new Period(Period.Kind.YEAR, period.year(), 0)),
                                Address.YEAR.at(period.year())));
        };
    }
}
