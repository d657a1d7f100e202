package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.model.Detector;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.view.FigureRow;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.figures.IntervalFigures;
import io.github.candor.status.figures.Period;
import io.github.candor.status.figures.PeriodFigures;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long things took, as distributions: every incident a dot, counts by quarter, how troubles were noticed. */
public final class ReliabilityPage implements SitePart {
    private static final int MOST_DOTS = 300;
    private static final int QUARTERS = 12;

    /** What {@code pages/reliability.mustache} prints. */
    record View(
            String title,
            String count,
            List<IntervalView> intervals,
            List<CountView> quarters,
            List<CountView> detectors) {
        /** Returns whether there is anything in {@code intervals}. */
        boolean hasIntervals() {
            return !intervals.isEmpty();
        }

        /** Returns whether there is anything in {@code quarters}. */
        boolean hasQuarters() {
            return !quarters.isEmpty();
        }

        /** Returns whether there is anything in {@code detectors}. */
        boolean hasDetectors() {
            return !detectors.isEmpty();
        }
    }

    /** An interval: its figures, and a drawing of them. */
    record IntervalView(FigureRow figure, DotPlot plot) {}

    /** A number with a bar as long as it, from 0 to 100. */
    record CountView(String name, String address, String number, int percent) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(PlannedFile.page(Tense.DATED, Address.RELIABILITY.at(), () -> page(context)));
    }

    private static SiteFile page(RenderContext context) {
        String title = context.words().get("reliability-title");
        PeriodFigures all = context.board().figures(Period.ALL, null);
        View view = new View(
                title,
                all.isEmpty()
                        ? context.words().get("no-incidents")
                        : context.words().count("incidents", all.incidents().size()),
                intervals(context, all),
                quarters(context),
                detectors(context, all.incidents()));
        // Nothing of it is wrong before another incident or another quarter comes, so it need not say when it was made.
        PageHead head = PageHead.of(
                SitePath.page(Address.RELIABILITY.at()), title, context.words().get("reliability-description"));
        return PageFrame.page(context, head, "pages/reliability.mustache", view);
    }

    private static List<IntervalView> intervals(RenderContext context, PeriodFigures all) {
        ViewMaker views = new ViewMaker(context);
        Duration longest = longest(all);
        List<IntervalView> intervals = new ArrayList<>();
        for (Interval interval : Interval.values()) {
            IntervalFigures figures = all.of(interval);
            if (figures != null) {
                List<IncidentStatus> measured = all.incidents().stream()
                        .filter(one -> isTaken(one.measurement(interval)))
                        .limit(MOST_DOTS)
                        .toList();
                DotPlot plot = DotPlot.of(interval, measured, figures, longest, context);
                intervals.add(new IntervalView(views.figure(figures), plot));
            }
        }
        return intervals;
    }

    /** Returns the longest of all intervals: their drawings have one scale, so that they can be compared. */
    private static Duration longest(PeriodFigures all) {
        return Stream.of(Interval.values())
                .flatMap(interval -> Stream.ofNullable(all.of(interval)))
                .map(IntervalFigures::longest)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static boolean isTaken(@Nullable Measurement measurement) {
        return measurement != null && !measurement.isRunning();
    }

    private static List<CountView> quarters(RenderContext context) {
        List<Period> quarters = context.board().periods(Period.Kind.QUARTER, null);
        Map<Period, Integer> counts = new TreeMap<>();
        quarters.stream()
                .limit(QUARTERS)
                .forEach(quarter -> counts.put(
                        quarter,
                        context.board().figures(quarter, null).incidents().size()));
        int most = counts.values().stream().max(Integer::compare).orElse(1);
        List<CountView> views = new ArrayList<>(earlier(context, counts));
        counts.forEach((quarter, count) -> views.add(new CountView(
                context.calendar().period(quarter),
                ViewMaker.historyAddress(quarter),
                context.words().number(count),
                count * 100 / Math.max(1, most))));
        return views;
    }

    /** Returns a row without a bar for all incidents before the quarters that are listed, or none. */
    private static List<CountView> earlier(RenderContext context, Map<Period, Integer> counts) {
        int listed = counts.values().stream().reduce(0, Integer::sum);
        int earlier = context.board().figures(Period.ALL, null).incidents().size() - listed;
        if (earlier == 0) {
            return List.of();
        }
        String first = context.calendar().period(counts.keySet().iterator().next());
        return List.of(new CountView(
                context.words().fill("before", first),
                Address.HISTORY.at(),
                context.words().number(earlier),
                0));
    }

    private static List<CountView> detectors(RenderContext context, List<IncidentStatus> incidents) {
        Map<Detector, Long> counts = incidents.stream()
                .map(one -> one.incident().detectedBy())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long unknown = incidents.stream()
                .filter(one -> one.incident().detectedBy() == null)
                .count();
        Stream<CountView> rest = unknown == 0 || counts.isEmpty()
                ? Stream.empty()
                : Stream.of(share(context, context.words().get("not-stated"), unknown, incidents.size()));
        Stream<CountView> stated = counts.entrySet().stream()
                .map(one -> share(
                        context,
                        context.words().get("detected-by-" + one.getKey().id()),
                        one.getValue(),
                        incidents.size()));
        return Stream.concat(stated, rest).toList();
    }

    private static CountView share(RenderContext context, String name, long count, int all) {
        return new CountView(name, "", context.words().number(count), (int) (count * 100 / all));
    }
}
