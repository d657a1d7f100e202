package io.github.candor.author.alert;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.OneCase;
import io.github.candor.problem.RefusalException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an alert as Alertmanager sends it, and Grafana as well. */
final class AlertmanagerReader {
    /** The longest title, in characters. */
    static final int TITLE = 150;
    /** The longest line of what an alert said, in characters. */
    static final int DETAILS = 400;

    private AlertmanagerReader() {}

    /** Returns what one item of the list tells. */
    static Alert read(Payload alert) {
        Payload labels = alert.object("labels");
        Payload said = alert.object("annotations");
        String name = Objects.requireNonNullElse(labels.text("alertname"), "Alert");
        String summary = Objects.requireNonNullElse(said.text("summary"), name);
        String component = labels.text("component");
        return new Alert(
                AlertText.fingerprint(alert.require("fingerprint", "5ef77f1f8a3ecfb8")),
                alert.time("startsAt"),
                isResolved(alert) ? alert.time("endsAt") : null,
                title(summary, name),
                details(name, said),
                component == null ? labels.text("service") : component,
                status(labels),
                new Alert.PublicWords(line(said.text("public_title")), line(said.text("public_text"))));
    }

    private static boolean isResolved(Payload alert) {
        String status = alert.require("status", "firing");
        return switch (status) {
            case "firing" -> false;
            case "resolved" -> true;
            default ->
                throw new RefusalException(alert.name("status") + " \"" + AlertText.line(status, 80)
                        + "\" is neither \"firing\" nor \"resolved\".");
        };
    }

    /** Returns a title that says something. */
    static String title(String wanted, String otherwise) {
        return Stream.of(wanted, otherwise, "Alert")
                .map(text -> AlertText.line(text, TITLE))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String details(String name, Payload said) {
        List<String> parts = Stream.of(name, said.text("summary"), said.text("description"), said.text("runbook_url"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return AlertText.line(String.join(" · ", parts), DETAILS);
    }

    private static @Nullable String line(@Nullable String text) {
        String line = text == null ? "" : AlertText.line(text, DETAILS);
        return line.isEmpty() ? null : line;
    }

    /** What the rule says of the component, else what its severity suggests. */
    private static ComponentStatus status(Payload labels) {
        String stated = labels.text("component_status");
        for (ComponentStatus one : ComponentStatus.values()) {
            if (one.id().equals(stated) && one.isTrouble()) {
                return one;
            }
        }
        String severity = Objects.requireNonNullElse(labels.text("severity"), "");
        return switch (OneCase.lower(severity)) {
            case "critical", "page", "high" -> ComponentStatus.MAJOR_OUTAGE;
            case "warning", "low", "info", "none" -> ComponentStatus.DEGRADED_PERFORMANCE;
            default -> ComponentStatus.PARTIAL_OUTAGE;
        };
    }
}
