package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.view.DayView;
import io.github.candor.render.view.DayViews;
import io.github.candor.render.view.FeedLink;
import io.github.candor.render.view.FollowView;
import io.github.candor.render.view.NameView;
import io.github.candor.render.view.NamedLink;
import io.github.candor.render.view.PeriodView;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.figures.Period;
import io.github.candor.status.uptime.DayBar;
import io.github.candor.status.uptime.Uptime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each component and group: calendar, uptime, its incidents by quarter and the figures of it alone. */
public final class ComponentPages implements SitePart {
    private static final int MONTHS = 12;
    /** The months in which the bars of the first page lie; the others are folded. */
    private static final int RECENT = 4;

    /** So many of the newest incidents of each quarter are listed; the history has the rest. */
    private static final int LISTED = 20;

    private static final int QUARTERS_WITH_LIST = 12;

    /** What {@code pages/component.mustache} prints. */
    record View(
            String title,
            @Nullable String about,
            @Nullable NamedLink group,
            StatusView status,
            ComponentNow now,
            List<MemberView> members,
            CalendarView calendar,
            @Nullable String uptime,
            String uptimeAddress,
            @Nullable PeriodView whole,
            List<PeriodView> quarters,
            FollowView follow) {
        /** Returns whether there is anything in {@code members}. */
        boolean hasMembers() {
            return !members.isEmpty();
        }
    }

    /** A member of a group. */
    record MemberView(NameView label, String address, StatusView status) {}

    /**
     * The days of the last months of which anything is known.
     *
     * @param weekdays their short names, in the order of the language
     * @param earlier months that are folded
     */
    record CalendarView(List<String> weekdays, List<MonthView> months, List<MonthView> earlier) {
        /** Returns whether there is anything in {@code months}. */
        boolean hasMonths() {
            return !months.isEmpty();
        }

        /** Returns whether there is anything in {@code earlier}. */
        boolean hasEarlier() {
            return !earlier.isEmpty();
        }
    }

    /**
     * A month of the calendar.
     *
     * @param offset column of the first day in a week of the language, counted from 1
     */
    record MonthView(String name, int offset, List<DayView> days) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return context.nodes()
                .map(node ->
                        PlannedFile.page(Tense.PRESENT, Address.COMPONENT.at(node.id()), () -> page(context, node)));
    }

    private static SiteFile page(RenderContext context, ComponentNode node) {
        PageHead head = new PageHead(
                        SitePath.page(Address.COMPONENT.at(node.id())),
                        context.name(node),
                        context.words().fill("component-description", context.name(node)),
                        FeedLink.everything(context, node))
                .in(Tense.PRESENT);
        NamedLink group = group(context, node);
        head = group == null ? head : head.below(group);
        return PageFrame.page(context, head, "pages/component.mustache", view(context, node));
    }

    private static View view(RenderContext context, ComponentNode node) {
        ViewMaker views = new ViewMaker(context);
        Uptime uptime =
                context.board().uptime().of(node, context.board().uptime().objectiveWindow());
        List<PeriodView> quarters = new ArrayList<>();
        for (Period quarter : context.board().periods(Period.Kind.QUARTER, node)) {
            if (!context.board().figures(quarter, node).listed().isEmpty()) {
                int listed = quarters.size() < QUARTERS_WITH_LIST ? LISTED : 0;
                quarters.add(views.period(
                        context.board().figures(quarter, node), ViewMaker.historyAddress(quarter), listed));
            }
        }
        return new View(
                context.name(node),
                node.description(),
                group(context, node),
                views.standing(node),
                ComponentNow.of(context, node),
                members(context, node),
                calendar(context, node),
                uptime == null ? null : views.uptime(uptime),
                Address.UPTIME_OF.at(node.id()),
                quarters.size() == 1 ? null : views.period(context.board().figures(Period.ALL, node), "", 0),
                quarters,
                FollowView.of(context, node));
    }

    private static @Nullable NamedLink group(RenderContext context, ComponentNode node) {
        ComponentGroup group = context.board().content().components().groupOf(node.id());
        return group == null ? null : new NamedLink(context.name(group), Address.COMPONENT.at(group.id()));
    }

    private static List<MemberView> members(RenderContext context, ComponentNode node) {
        if (!(node instanceof ComponentGroup group)) {
            return List.of();
        }
        ViewMaker views = new ViewMaker(context);
        return group.members().stream()
                .map(member -> new MemberView(
                        NameView.of(context, member, group), Address.COMPONENT.at(member.id()), views.standing(member)))
                .toList();
    }

    private static CalendarView calendar(RenderContext context, ComponentNode node) {
        List<MonthView> months = months(context, node);
        int recent = Math.min(RECENT, months.size());
        return new CalendarView(
                context.calendar().shortWeekdays(), months.subList(0, recent), months.subList(recent, months.size()));
    }

    /** Returns the last months of which anything is known, newest first. */
    private static List<MonthView> months(RenderContext context, ComponentNode node) {
        DayViews days = new DayViews(context);
        LocalDate today = context.board().today();
        YearMonth newest = YearMonth.from(today);
        List<MonthView> months = new ArrayList<>();
        for (int back = 0; back < MONTHS; back++) {
            YearMonth month = newest.minusMonths(back);
            LocalDate last = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
            List<DayBar> bars = context.board().uptime().days(node, month.atDay(1), last);
            if (bars.stream().noneMatch(DayBar::hasData)) {
                continue;
            }
            months.add(new MonthView(
                    context.calendar().period(Period.of(Period.Kind.MONTH, month.atDay(1))),
                    context.calendar().columnOf(month.atDay(1)),
                    bars.stream().map(days::of).toList()));
        }
        return months;
    }
}
