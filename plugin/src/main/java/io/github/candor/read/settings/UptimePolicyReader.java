package io.github.candor.read.settings;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.UptimeConvention;
import io.github.candor.model.UptimePolicy;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads how a site counts its uptime. */
public final class UptimePolicyReader {
    public static final List<String> KEYS = List.of("window", "convention", "weights");
    public static final List<ComponentStatus> WEIGHABLE =
            List.of(ComponentStatus.DEGRADED_PERFORMANCE, ComponentStatus.PARTIAL_OUTAGE, ComponentStatus.MAJOR_OUTAGE);

    private final Problems problems;

    UptimePolicyReader(Problems problems) {
        this.problems = problems;
    }

    /** Returns the policy that {@code uptime} states, with the standard for what it leaves out. */
    UptimePolicy read(Fields status) {
        UptimePolicy standard = UptimePolicy.standard();
        YamlValue.Mapping mapping = status.mapping("uptime");
        if (mapping == null) {
            return standard;
        }
        Fields uptime = Fields.of(mapping, KEYS, problems);
        UptimeConvention convention = convention(uptime, standard.convention());
        return new UptimePolicy(window(uptime, standard.windowDays()), convention, weights(uptime, convention));
    }

    private int window(Fields uptime, int standard) {
        String text = uptime.text("window");
        if (text == null) {
            return standard;
        }
        if (!text.matches("[1-9]\\d{0,3}d")) {
            problems.report(
                    Rule.INVALID_VALUE,
                    uptime.placeOf("window"),
                    "window \"" + text + "\" is not a number of days.",
                    "Write it like 30d or 90d.");
            return standard;
        }
        return Integer.parseInt(text.substring(0, text.length() - 1));
    }

    private UptimeConvention convention(Fields uptime, UptimeConvention standard) {
        String text = uptime.text("convention");
        if (text == null) {
            return standard;
        }
        for (UptimeConvention convention : UptimeConvention.values()) {
            if (convention.id().equals(text)) {
                return convention;
            }
        }
        List<String> names =
                Stream.of(UptimeConvention.values()).map(UptimeConvention::id).toList();
        problems.report(
                Rule.INVALID_VALUE,
                uptime.placeOf("convention"),
                "convention \"" + text + "\" is not known.",
                NearMiss.advice(text, names));
        return standard;
    }

    private Map<ComponentStatus, BigDecimal> weights(Fields uptime, UptimeConvention convention) {
        Map<ComponentStatus, BigDecimal> weights = convention.weights();
        YamlValue.Mapping mapping = uptime.mapping("weights");
        if (mapping == null) {
            return weights;
        }
        Fields own =
                Fields.of(mapping, WEIGHABLE.stream().map(ComponentStatus::id).toList(), problems);
        for (ComponentStatus status : WEIGHABLE) {
            String text = own.text(status.id());
            if (text == null) {
                continue;
            }
            if (text.matches("0(?:\\.\\d{1,6})?|1(?:\\.0{1,6})?")) {
                weights.put(status, new BigDecimal(text));
            } else {
                problems.report(
                        Rule.INVALID_VALUE,
                        own.placeOf(status.id()),
                        "The weight \"" + text + "\" is not a number from 0 to 1.",
                        "0 does not count as downtime, 1 counts in full, 0.5 by half.");
            }
        }
        return weights;
    }
}
