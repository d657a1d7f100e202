package io.github.candor.render.api.v1;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.UptimePolicy;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.uptime.DayBar;
import io.github.candor.status.uptime.ErrorBudget;
import io.github.candor.status.uptime.UptimeWindow;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code uptime.json}: every component and group over the rolling windows. {@code uptime/<id>.json}: one of them over every
 * month, quarter and year too, and its days.
 *
 * @param asOf where rolling windows end
 */
record UptimeDocument(Instant asOf, String timeZone, Policy policy, List<Node> nodes) {
    private static final int DAYS = 90;

    UptimeDocument {
        nodes = List.copyOf(nodes);
    }

    /**
     * How uptime is counted.
     *
     * @param weights share of an instant that counts as down, by status
     */
    record Policy(String convention, int windowDays, Map<String, BigDecimal> weights) {
        static Policy of(UptimePolicy policy) {
            Map<String, BigDecimal> weights = new LinkedHashMap<>();
            for (ComponentStatus status : ComponentStatus.values()) {
                weights.put(status.id(), policy.weightOf(status));
            }
            return new Policy(policy.convention().id(), policy.windowDays(), weights);
        }
    }

    /**
     * A component or group.
     *
     * @param kind {@code component} or {@code group}
     * @param budget null without an objective
     * @param figures a window of which nothing is known is left out
     * @param days the last 90 in the site's zone; empty in {@code uptime.json}
     */
    record Node(
            String id,
            String name,
            String kind,
            @Nullable Budget budget,
            List<FigureDocument> figures,
            List<Day> days) {
        Node {
            figures = List.copyOf(figures);
            days = List.copyOf(days);
        }

        static Node of(StatusBoard board, ComponentNode node, Stream<UptimeWindow> windows, List<Day> days) {
            ErrorBudget budget =
                    node instanceof Component component ? board.uptime().budget(component) : null;
            return new Node(
                    node.id().value(),
                    board.content().components().fullName(node.id()),
                    node instanceof ComponentGroup ? "group" : "component",
                    budget == null ? null : Budget.of(board, budget),
                    windows.map(window -> board.uptime().of(node, window))
                            .filter(Objects::nonNull)
                            .map(FigureDocument::of)
                            .toList(),
                    days);
        }
    }

    /** What an objective allows; {@code left} is negative when overspent. */
    record Budget(
            BigDecimal objective,
            String window,
            Duration total,
            Duration used,
            Duration left,
            @Nullable LocalDate exhaustedOn) {
        static Budget of(StatusBoard board, ErrorBudget budget) {
            return new Budget(
                    budget.objective(),
                    board.uptime().objectiveWindow().id(),
                    budget.total(),
                    budget.used(),
                    budget.left(),
                    budget.exhaustedOn());
        }
    }

    /**
     * A day.
     *
     * @param length as far as it has passed; 23 or 25 hours twice a year
     * @param worst null where nothing is known
     */
    record Day(
            LocalDate day,
            Duration length,
            @Nullable String worst,
            Map<String, Duration> timeByStatus,
            List<String> causes) {
        static Day of(DayBar bar) {
            Map<String, Duration> times = new LinkedHashMap<>();
            bar.timeByStatus().forEach((status, time) -> times.put(status.id(), time));
            return new Day(
                    bar.day(),
                    bar.length(),
                    bar.hasData() ? bar.worst().id() : null,
                    times,
                    bar.causes().stream().map(id -> id.value()).toList());
        }
    }

    /** Returns all components and groups over the rolling windows. */
    static UptimeDocument of(StatusBoard board) {
        Stream<ComponentNode> nodes = board.content().components().withMembers().stream();
        return of(
                board,
                nodes.map(node -> Node.of(board, node, board.uptime().rollingWindows().stream(), List.of()))
                        .toList());
    }

    /** Returns one component or group over everything. */
    static UptimeDocument of(StatusBoard board, ComponentNode node, List<UptimeWindow> calendar) {
        List<Day> days = board.uptime().days(node, board.today().minusDays(DAYS - 1), board.today()).stream()
                .map(Day::of)
                .toList();
        Stream<UptimeWindow> windows = Stream.concat(board.uptime().rollingWindows().stream(), calendar.stream());
        return of(board, List.of(Node.of(board, node, windows, days)));
    }

    private static UptimeDocument of(StatusBoard board, List<Node> nodes) {
        return new UptimeDocument(
                board.now(),
                board.content().settings().zone().getId(),
                Policy.of(board.content().settings().uptime()),
                nodes);
    }
}
