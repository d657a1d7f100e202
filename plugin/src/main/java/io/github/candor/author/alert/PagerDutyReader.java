package io.github.candor.author.alert;

import io.github.candor.model.ComponentStatus;
import io.github.candor.problem.RefusalException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Reads an event of PagerDuty's webhooks, version 3: an incident is an alert there. */
final class PagerDutyReader {
    private PagerDutyReader() {}

    /** Returns what {@code event} tells. */
    static AlertMessage read(Payload event) {
        String type = event.require("event_type", "incident.triggered");
        if (!type.startsWith("incident.")) {
            throw new RefusalException(event.name("event_type") + " \"" + AlertText.line(type, 80)
                    + "\" is not of an incident, like \"incident.triggered\" or \"incident.resolved\".");
        }
        Payload incident = event.object("data");
        if (incident.has("incident")) {
            throw new RefusalException(event.name("event_type") + " \"" + AlertText.line(type, 80)
                    + "\" tells nothing of when an incident begins or ends."
                    + " Let the webhook send incident.triggered, incident.reopened and incident.resolved.");
        }
        String id = incident.require("id", "PGR0VU2");
        Instant occurred = event.time("occurred_at");
        Instant created = incident.time("created_at");
        String title = Objects.requireNonNullElse(incident.text("title"), "Incident");
        Alert alert = new Alert(
                AlertText.fingerprint(id),
                type.equals("incident.reopened") ? occurred : created,
                type.equals("incident.resolved") ? occurred : null,
                AlertmanagerReader.title(title, "Incident"),
                AlertText.line(
                        title + " · " + Objects.requireNonNullElse(incident.text("html_url"), id),
                        AlertmanagerReader.DETAILS),
                incident.object("service").text("summary"),
                "low".equals(incident.text("urgency"))
                        ? ComponentStatus.DEGRADED_PERFORMANCE
                        : ComponentStatus.MAJOR_OUTAGE,
                Alert.PublicWords.NONE);
        return new AlertMessage("pagerduty:" + id, List.of(alert));
    }
}
