package io.github.candor.render.view;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Detector;
import io.github.candor.model.Impact;
import io.github.candor.model.UpdateState;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Length;
import io.github.candor.render.text.Words;
import io.github.candor.status.figures.IntervalFigures;
import io.github.candor.status.figures.Period;
import io.github.candor.status.figures.PeriodFigures;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import io.github.candor.status.uptime.Uptime;
import io.github.candor.status.uptime.UptimeWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the small views that many pages share. */
public final class ViewMaker {
    private final RenderContext context;
    private final Words words;

    public ViewMaker(RenderContext context) {
        this.context = context;
        this.words = context.words();
    }

    /** Returns a component's status. */
    public StatusView status(ComponentStatus status) {
        String shape = switch (status) {
            case OPERATIONAL -> "●";
            case UNDER_MAINTENANCE -> "◐";
            case DEGRADED_PERFORMANCE -> "▲";
            case PARTIAL_OUTAGE -> "◆";
            case MAJOR_OUTAGE -> "■";
        };
        return new StatusView(status.id(), words.get("status-" + key(status.id())), shape);
    }

    /** Returns the worst status of several components and groups at the moment; that of none is that all work. */
    public StatusView worst(Collection<ComponentNode> nodes) {
        return status(nodes.stream()
                .map(node -> context.board().statusOf(node.id()))
                .reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse));
    }

    /** Returns how a component or group stands today: its status, or that it is retired or still to come. */
    public StatusView standing(ComponentNode node) {
        return node.isCurrent(context.board().today())
                ? status(context.board().statusOf(node.id()))
                : Absent.of(context, node);
    }

    /** Returns the word for an impact, which only stands where it is explained whose it is. */
    public String impact(Impact impact) {
        return words.get("impact-" + impact.id());
    }

    /** Returns the word for a state. */
    public String state(UpdateState state) {
        return words.get("state-" + key(state.id()));
    }

    /** Returns something with what is said of it. */
    public String labelled(String label, String text) {
        return words.labelled(label, text);
    }

    /** Returns an uptime in words, with its window where that is not the one of the bars beside it. */
    public String uptime(Uptime uptime) {
        String figure = words.fill("uptime-figure", words.percent(uptime.percent()));
        boolean isOfTheBars = uptime.window().id().equals(Bars.DAYS + "d");
        return isOfTheBars ? figure : words.fill("name-and-period", figure, window(uptime.window()));
    }

    /** Returns what a rolling window is called; one of the site's own by its days. */
    public String window(UptimeWindow window) {
        String key = "window-" + window.id();
        return words.byKey().containsKey(key)
                ? words.get(key)
                : words.count("days", window.span().length().toDays());
    }

    /** Returns a sentence that says who noticed; null for nobody known. */
    @Nullable
    public String detectedBy(@Nullable Detector detector) {
        return detector == null ? null : words.fill("detected-by-said", words.get("detected-by-" + detector.id()));
    }

    /** Returns the name of an interval, like "Time to repair". */
    public String interval(Interval interval) {
        return words.get("interval-" + key(interval.id()));
    }

    /** Returns a length of time. */
    public Length length(Duration duration) {
        return Length.of(duration, words);
    }

    /** Returns how long something took that happened. */
    public Length taken(Duration duration) {
        return Length.taken(duration, words);
    }

    /** Returns a measured length, said to be approximate where it is. */
    public Length length(Measurement measurement) {
        return measurement.isApproximate() ? approximately(measurement.length()) : taken(measurement.length());
    }

    /** Returns how long something took of which an end is not known to the minute. */
    public Length approximately(Duration duration) {
        return Length.approximately(duration, words);
    }

    /** Where any of the lengths is approximate, so is what is taken of them. */
    private Length length(IntervalFigures figures, Duration one) {
        return figures.isApproximate() ? approximately(one) : taken(one);
    }

    /** Returns an incident for a list. */
    public IncidentRow row(IncidentStatus status) {
        return new IncidentRow(
                Address.INCIDENT.at(status.id()),
                status.incident().title(),
                AuthorText.mark(status.incident()),
                worst(status),
                state(status.state()),
                status.isOpen(),
                !status.isCounted(),
                concerned(status),
                context.calendar().when(status.milestones().started()),
                LastedView.of(words, status));
    }

    /** Returns how long an incident hurt, as its row says it. */
    public LastedView lasted(IncidentStatus status) {
        return LastedView.of(words, status);
    }

    /** Returns the worst status that an incident gave a component; null where it gave none, or was taken back. */
    public @Nullable StatusView worst(IncidentStatus status) {
        ComponentStatus worst = status.worst();
        return worst == null ? null : status(worst);
    }

    /** Returns the names of the components that an incident hit, or that it hit none. */
    private String concerned(IncidentStatus status) {
        List<ComponentId> ids = status.incident().concerned();
        return ids.isEmpty() ? words.get("no-component") : names(ids);
    }

    /** Returns the names of components, in a row; a group that is there with all its members has its own. */
    public String names(Collection<ComponentId> ids) {
        return words.list(context.board().content().components().gathered(ids).stream()
                .map(context::name)
                .toList());
    }

    /**
     * Returns a period with its figures.
     *
     * @param address of the page of this period, or empty
     * @param most how many incidents to list
     */
    public PeriodView period(PeriodFigures figures, String address, int most) {
        int count = figures.listed().size();
        List<IncidentRow> rows =
                figures.listed().stream().limit(most).map(this::row).toList();
        return new PeriodView(
                id(figures.period()),
                context.calendar().period(figures.period()),
                address,
                figures.isEmpty(),
                words.number(figures.incidents().size()),
                figures.isEmpty()
                        ? words.get("no-incidents")
                        : words.count("incidents", figures.incidents().size()),
                facts(figures),
                figures.figures().values().stream().map(this::figure).toList(),
                rows,
                count > rows.size() ? words.count("more-incidents", count - rows.size()) : "");
    }

    /** Returns what people ask of a period first: how long it took until things worked again, and what still does not. */
    private List<String> facts(PeriodFigures figures) {
        List<String> facts = new ArrayList<>();
        IntervalFigures lengths = figures.of(Interval.DURATION);
        if (lengths != null && lengths.count() == 1) {
            facts.add(
                    words.fill("over-after", length(lengths, lengths.longest()).spoken(words)));
        } else if (lengths != null) {
            facts.add(words.fill(
                    "half-over-within", length(lengths, lengths.median()).spoken(words)));
            facts.add(words.fill(
                    "longest-took", length(lengths, lengths.longest()).spoken(words)));
        }
        long open = figures.incidents().stream().filter(IncidentStatus::isOpen).count();
        if (open > 0) {
            facts.add(words.count("still-open", open));
        }
        return facts;
    }

    /** Returns one row of a table of figures. */
    public FigureRow figure(IntervalFigures figures) {
        return new FigureRow(
                interval(figures.interval()),
                length(figures, figures.mean()),
                length(figures, figures.median()),
                length(figures, figures.shortest()),
                length(figures, figures.longest()),
                words.count("incidents", figures.count()),
                FigureRow.missing(words, figures));
    }

    /** Returns the folder of a period's page in the history, like {@code history/2023/q4/}. */
    public static String historyAddress(Period period) {
        return switch (period.kind()) {
            case QUARTER -> Address.QUARTER.at(period.year(), period.number());
            case YEAR -> Address.YEAR.at(period.year());
            case MONTH, ALL -> Address.HISTORY.at();
        };
    }

    private static String id(Period period) {
        return switch (period.kind()) {
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", period.year(), period.number());
            case QUARTER -> period.year() + "-q" + period.number();
            case YEAR -> String.valueOf(period.year());
            case ALL -> "all";
        };
    }

    private static String key(String id) {
        return id.replace('_', '-');
    }
}
