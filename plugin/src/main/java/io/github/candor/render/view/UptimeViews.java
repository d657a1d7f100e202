package io.github.candor.render.view;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.UptimeConvention;
import io.github.candor.model.UptimePolicy;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Length;
import io.github.candor.render.text.When;
import io.github.candor.status.uptime.DowntimeLine;
import io.github.candor.status.uptime.Uptime;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the views of uptime figures and of the working behind them. */
public final class UptimeViews {
    /** So many of the latest lines of a working stand on the page; the document of the API has all of them. */
    private static final int MOST_LINES = 100;

    private final RenderContext context;
    private final ViewMaker views;

    public UptimeViews(RenderContext context) {
        this.context = context;
        this.views = new ViewMaker(context);
    }

    /**
     * A figure that opens to its working.
     *
     * @param id of the window, for links within the page
     * @param name of the window in words
     * @param percent like {@code 99.95%}, or null when nothing of the window is known
     * @param downtime null for a mean, whose parts may lie in windows of different length
     * @param lines the latest of the working
     * @param more how many lines before are left out, in words; empty for none
     * @param data address of the document with all of them
     * @param parts the shorter periods that make up this one, whose downtime adds up to its own; empty where lines say it
     * @param members what a mean was taken of; empty for a single component
     */
    public record FigureView(
            String id,
            String name,
            @Nullable String percent,
            @Nullable When from,
            @Nullable When to,
            @Nullable Length downtime,
            List<LineView> lines,
            String more,
            String data,
            List<PartView> parts,
            List<MemberView> members,
            List<ConventionView> others) {
        /** Returns the same without when the window ends, which for a rolling one is now. */
        public FigureView timeless() {
            List<MemberView> same = members.stream().map(MemberView::timeless).toList();
            return new FigureView(id, name, percent, null, null, downtime, lines, more, data, parts, same, others);
        }

        /** Returns whether the lines are of several components. */
        boolean hasComponents() {
            return lines.stream().anyMatch(line -> !line.component().isEmpty());
        }

        /** Returns whether there is anything in {@code parts}. */
        boolean hasParts() {
            return !parts.isEmpty();
        }

        /** Returns whether there is anything in {@code lines}. */
        boolean hasLines() {
            return !lines.isEmpty();
        }

        /** Returns whether there is anything in {@code members}. */
        boolean hasMembers() {
            return !members.isEmpty();
        }
    }

    /**
     * One line of the working.
     *
     * @param component empty where the figure is of one component alone
     */
    record LineView(
            List<NamedLink> causes,
            String component,
            When from,
            When to,
            StatusView status,
            String length,
            String weight,
            String weighted) {}

    /** A shorter period of a longer one. */
    record PartView(
            String id,
            String name,
            @Nullable String percent,
            @Nullable Length downtime) {
        static PartView of(FigureView figure) {
            return new PartView(figure.id(), figure.name(), figure.percent(), figure.downtime());
        }
    }

    /** One member of a mean. */
    record MemberView(String name, String address, String percent, When from, When to, Length downtime) {
        private static final When ANY = new When("", "", false);

        /** Returns the same without the ends of its window. */
        MemberView timeless() {
            return new MemberView(name, address, percent, ANY, ANY, downtime);
        }
    }

    /** The same figure by another rule. */
    record ConventionView(String name, String percent) {}

    private String percent(BigDecimal percent) {
        return context.words().percent(percent);
    }

    /** Returns a figure with every line of its working; see the other method. */
    public FigureView figure(String id, String name, String page, @Nullable Uptime uptime) {
        return figure(id, name, page, uptime, List.of());
    }

    /**
     * Returns a figure with its working: with the downtime of {@code shorter} periods instead of every line, each of which
     * stands in one of these too.
     *
     * @param page where a component's page for the window lies below that of its uptime: empty, or like {@code 2024/}
     * @param uptime null when nothing is known
     * @param shorter periods of the same page that together are this one; none for a figure that keeps its lines
     */
    public FigureView figure(String id, String name, String page, @Nullable Uptime uptime, List<FigureView> shorter) {
        if (uptime == null) {
            return new FigureView(id, name, null, null, null, null, List.of(), "", "", List.of(), List.of(), List.of());
        }
        boolean isSum = !shorter.isEmpty();
        int left =
                isSum ? uptime.working().size() : Math.max(0, uptime.working().size() - MOST_LINES);
        return new FigureView(
                id,
                name,
                percent(uptime.percent()),
                context.calendar().when(uptime.observed().from()),
                context.calendar().when(uptime.observed().to()),
                uptime.members().isEmpty() ? views.length(uptime.downtime()) : null,
                uptime.working().stream()
                        .skip(left)
                        .map(line -> line(line, uptime.node()))
                        .toList(),
                left > 0 && !isSum ? context.words().count("earlier-lines", left) : "",
                Address.UPTIME_FACTS.at(uptime.node()),
                uptime.working().isEmpty()
                        ? List.of()
                        : shorter.stream().map(PartView::of).toList(),
                uptime.members().stream().map(member -> member(member, page)).toList(),
                uptime.others().entrySet().stream()
                        .filter(other -> !isOwn(other.getKey()))
                        .map(other -> new ConventionView(
                                context.words()
                                        .get("convention-name-" + other.getKey().id()),
                                percent(other.getValue())))
                        .toList());
    }

    /** Returns whether the figure itself is taken by {@code convention}, with no weight of the site's own. */
    private boolean isOwn(UptimeConvention convention) {
        UptimePolicy policy = context.board().content().settings().uptime();
        return policy.convention() == convention && policy.weights().equals(convention.weights());
    }

    /** Returns the name of a convention. */
    public String convention(UptimeConvention convention) {
        return context.words().get("convention-" + convention.id());
    }

    private LineView line(DowntimeLine line, ComponentId node) {
        DayViews days = new DayViews(context);
        return new LineView(
                line.span().causes().stream().map(days::cause).toList(),
                line.component().equals(node) ? "" : views.names(List.of(line.component())),
                context.calendar().when(line.span().span().from()),
                context.calendar().when(line.span().span().to()),
                views.status(line.span().status()),
                Length.exact(line.span().span().length(), context.words()),
                context.words().number(line.weight().stripTrailingZeros()),
                Length.exact(line.weighted(), context.words()));
    }

    private MemberView member(Uptime member, String page) {
        ComponentNode node =
                Objects.requireNonNull(context.board().content().components().find(member.node()));
        return new MemberView(
                context.name(node),
                Address.UPTIME_OF.at(node.id()) + page,
                percent(member.percent()),
                context.calendar().when(member.observed().from()),
                context.calendar().when(member.observed().to()),
                views.length(member.downtime()));
    }
}
