package io.github.candor.author.alert;

import io.github.candor.problem.ProblemReport;
import io.github.candor.problem.Problems;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.json.JsonReader;
import io.github.candor.read.yaml.YamlValue;
import java.util.List;

/** Reads the body of a webhook: of Alertmanager, Grafana or PagerDuty, told apart by their shape. */
final class AlertReader {
    /** Ten times what the largest of the services sends. */
    private static final int LONGEST = 1 << 20;

    private static final int MOST = 200;
    private static final String EXPECTED =
            "Expected is the body of a webhook of Alertmanager or Grafana, an object with"
                    + " \"alerts\", or of PagerDuty (version 3), an object with \"event\"; either may be the only value of an object,"
                    + " as \"alert\".";

    private AlertReader() {}

    /** Returns what {@code body}, JSON, tells; fails with what was expected where it is something else. */
    static AlertMessage read(String body) {
        if (body.length() > LONGEST) {
            throw new RefusalException("The alert is longer than " + LONGEST + " characters. " + EXPECTED);
        }
        Problems problems = new Problems();
        YamlValue value = JsonReader.read("alert", body, 1, problems);
        if (value == null) {
            throw new RefusalException(ProblemReport.of(problems.sorted()) + "\n" + EXPECTED);
        }
        try {
            return message(Payload.object("", value));
        } catch (RefusalException e) {
            throw new RefusalException("The alert cannot be read: " + e.text() + " " + EXPECTED);
        }
    }

    private static AlertMessage message(Payload whole) {
        Payload payload = whole.has("alert") && whole.value().entries().size() == 1 ? whole.object("alert") : whole;
        if (payload.has("event")) {
            return PagerDutyReader.read(payload.object("event"));
        }
        if (!payload.has("alerts")) {
            throw new RefusalException("it has neither \"alerts\" nor \"event\".");
        }
        List<Payload> alerts = payload.list("alerts");
        if (alerts.isEmpty() || alerts.size() > MOST) {
            throw new RefusalException("alerts has " + alerts.size() + " items; there should be 1 to " + MOST + ".");
        }
        return new AlertMessage(
                payload.require("groupKey", "{}:{alertname=\\\"HighErrorRate\\\"}"),
                alerts.stream().map(AlertmanagerReader::read).toList());
    }
}
