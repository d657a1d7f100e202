package io.github.candor.render.view;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentNode;
import io.github.candor.render.site.RenderContext;
import io.github.candor.status.uptime.DayBar;
import io.github.candor.status.uptime.Uptime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last days of a component in a row.
 *
 * @param uptime over the window of objectives, or null when nothing is known
 * @param badDays how many days had trouble, in words; empty when nothing is known
 */
public record BarsView(Bars drawing, @Nullable String uptime, String uptimeAddress, String badDays) {
    /** Returns the bars of {@code node} up to today. */
    public static BarsView of(RenderContext context, ComponentNode node) {
        Uptime uptime =
                context.board().uptime().of(node, context.board().uptime().objectiveWindow());
        LocalDate today = context.board().today();
        List<DayBar> days = context.board().uptime().days(node, today.minusDays(Bars.DAYS - 1L), today);
        return new BarsView(
                Bars.of(days),
                uptime == null ? null : new ViewMaker(context).uptime(uptime),
                Address.UPTIME_OF.at(node.id()),
                badDays(context, days));
    }

    private static String badDays(RenderContext context, List<DayBar> days) {
        long bad = days.stream()
                .filter(day -> day.hasData() && day.worst().isTrouble())
                .count();
        if (days.stream().noneMatch(DayBar::hasData)) {
            return "";
        }
        return bad == 0 ? context.words().get("no-bad-days") : context.words().count("bad-days", bad);
    }
}
