package io.github.candor.status.uptime;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.UptimeConvention;
import io.github.candor.model.UptimePolicy;
import io.github.candor.status.span.Span;
import io.github.candor.status.span.StatusLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes uptime with its working: status lines and a window in, {@link Uptime} out. */
public final class UptimeCalculator {
    private final Map<ComponentId, StatusLine> lines;
    private final UptimePolicy policy;
    private final Recorded recorded;

    /** Keeps what uptime is computed from; {@code lines} has every component that will be asked for. */
    public UptimeCalculator(Map<ComponentId, StatusLine> lines, UptimePolicy policy, Recorded recorded) {
        this.lines = lines;
        this.policy = policy;
        this.recorded = recorded;
    }

    /** Returns the uptime of {@code node} in {@code window}, or null when nothing of the window is known. */
    public @Nullable Uptime uptime(ComponentNode node, UptimeWindow window) {
        Uptime own = under(node, window, policy.convention(), policy.weights());
        if (own == null) {
            return null;
        }
        Map<UptimeConvention, BigDecimal> others = new LinkedHashMap<>();
        for (UptimeConvention convention : UptimeConvention.values()) {
            others.put(convention, isPolicy(convention) ? own.percent() : percent(node, window, convention));
        }
        return new Uptime(
                own.node(),
                own.window(),
                own.observed(),
                own.downtime(),
                own.percent(),
                own.working(),
                own.members(),
                others);
    }

    /** Returns whether {@code convention} is what the site reckons by, with no weights of its own. */
    private boolean isPolicy(UptimeConvention convention) {
        return convention == policy.convention() && convention.weights().equals(policy.weights());
    }

    private BigDecimal percent(ComponentNode node, UptimeWindow window, UptimeConvention convention) {
        return Objects.requireNonNull(under(node, window, convention, convention.weights()))
                .percent();
    }

    /** Returns whether anything of {@code window} is known of {@code node}, so that it has an uptime. */
    public boolean isKnown(ComponentNode node, UptimeWindow window) {
        return observed(node, window.span()) != null;
    }

    private @Nullable Uptime under(
            ComponentNode node,
            UptimeWindow window,
            UptimeConvention convention,
            Map<ComponentStatus, BigDecimal> weights) {
        if (node instanceof ComponentGroup group && convention.isMeanOfMembers()) {
            return meanOf(group, window, convention, weights);
        }
        Span observed = observed(node, window.span());
        if (observed == null) {
            return null;
        }
        List<DowntimeLine> working = new Working(lines, weights).of(membersObserved(node, window.span()));
        BigDecimal downtime = Downtime.sum(working);
        return new Uptime(
                node.id(),
                window,
                observed,
                Downtime.toDuration(downtime),
                Percent.of(downtime, observed.length()),
                working,
                List.of(),
                Map.of());
    }

    private @Nullable Uptime meanOf(
            ComponentGroup group,
            UptimeWindow window,
            UptimeConvention convention,
            Map<ComponentStatus, BigDecimal> weights) {
        List<Uptime> members = group.members().stream()
                .map(member -> under(member, window, convention, weights))
                .filter(Objects::nonNull)
                .toList();
        Span observed = observed(group, window.span());
        if (observed == null) {
            return null;
        }
        BigDecimal count = BigDecimal.valueOf(members.size());
        BigDecimal downtime = members.stream()
                .map(member -> Downtime.sum(member.working()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(count, 9, RoundingMode.HALF_UP);
        return new Uptime(
                group.id(),
                window,
                observed,
                Downtime.toDuration(downtime),
                Percent.mean(members.stream()
                        .map(one -> new Percent.Share(
                                Downtime.sum(one.working()), one.observed().length()))
                        .toList()),
                List.of(),
                members,
                Map.of());
    }

    private Map<Component, Span> membersObserved(ComponentNode node, Span window) {
        Map<Component, Span> observed = new LinkedHashMap<>();
        for (Component member : Components.leaves(node).toList()) {
            Span part = observed(member, window);
            if (part != null) {
                observed.put(member, part);
            }
        }
        return observed;
    }

    private @Nullable Span observed(ComponentNode node, Span window) {
        Span known = recorded.of(node).cutTo(window);
        return known.isEmpty() ? null : known;
    }
}
