package io.github.candor.status.uptime;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.status.span.Span;
import io.github.candor.status.span.StatusLine;
import io.github.candor.status.span.StatusSpan;
import io.github.candor.status.span.Sweep;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lists the spans whose weighted lengths add up to the downtime of components that are up only together. */
final class Working {
    private final Map<ComponentId, StatusLine> lines;
    private final Map<ComponentStatus, BigDecimal> weights;

    Working(Map<ComponentId, StatusLine> lines, Map<ComponentStatus, BigDecimal> weights) {
        this.lines = lines;
        this.weights = weights;
    }

    /**
     * Returns one line for each span of a single component; of several, the line of the heaviest at each instant, so that
     * none counts twice.
     *
     * @param observed what is known of each component, which bounds its lines
     */
    List<DowntimeLine> of(Map<Component, Span> observed) {
        List<DowntimeLine> all = new ArrayList<>();
        observed.forEach((component, span) -> line(component.id()).within(span).stream()
                .map(part -> line(component.id(), part))
                .forEach(all::add));
        return observed.size() == 1 ? all : heaviest(all);
    }

    private List<DowntimeLine> heaviest(List<DowntimeLine> all) {
        Comparator<DowntimeLine> byWeight = Comparator.comparing(DowntimeLine::weight)
                .thenComparing(line -> line.span().status())
                .thenComparing(DowntimeLine::component, Comparator.reverseOrder());
        List<DowntimeLine> chosen = new ArrayList<>();
        Sweep.over(all, line -> line.span().span(), (span, active) -> {
            DowntimeLine worst = active.stream().max(byWeight).orElseThrow();
            append(chosen, line(worst.component(), worst.span().cutTo(span)));
        });
        return chosen;
    }

    private void append(List<DowntimeLine> chosen, DowntimeLine line) {
        int end = chosen.size() - 1;
        if (end >= 0 && chosen.get(end).isContinuedBy(line)) {
            Span joined = new Span(
                    chosen.get(end).span().span().from(), line.span().span().to());
            StatusSpan span =
                    new StatusSpan(joined, line.span().status(), line.span().causes());
            chosen.set(end, line(line.component(), span));
        } else {
            chosen.add(line);
        }
    }

    private DowntimeLine line(ComponentId component, StatusSpan span) {
        BigDecimal weight = Downtime.weight(weights, span.status());
        BigDecimal weighted = Downtime.of(span.span().length(), weight);
        return new DowntimeLine(component, span, weight, Downtime.toDuration(weighted));
    }

    private StatusLine line(ComponentId component) {
        return lines.getOrDefault(component, StatusLine.OPERATIONAL);
    }
}
