package io.github.candor.programs.statuspage;

import io.github.candor.programs.Host;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Moments of the log in {@code programs/statuspage/content}, and what is then known to whoever has read it. */
enum Scene {
    QUIET("2025-02-10T12:00:00Z", "none", "All Systems Operational", ""),
    INCIDENT_OPENED(
            "2025-02-13T10:00:00Z",
            "major",
            "Partial System Outage",
            "teaching=major_outage teacher-pages=major_outage"),
    INCIDENT_SPREAD(
            "2025-02-13T10:35:00Z",
            "major",
            "Partial System Outage",
            "teaching=major_outage teacher-pages=major_outage student-pages=degraded_performance"),
    INCIDENT_WATCHED(
            "2025-02-13T10:55:00Z",
            "minor",
            "Minor Service Outage",
            "teaching=partial_outage teacher-pages=partial_outage"),
    INCIDENT_RESOLVED("2025-02-13T11:45:00Z", "none", "All Systems Operational", ""),
    MAINTENANCE_COMING("2025-02-20T12:00:00Z", "none", "All Systems Operational", ""),
    MAINTENANCE_UNDER_WAY(
            "2025-03-01T22:10:00Z",
            "maintenance",
            "Service Under Maintenance",
            "teaching=under_maintenance student-pages=under_maintenance login=under_maintenance"),
    MAINTENANCE_VERIFIED_BESIDE_ANOTHER(
            "2025-03-01T22:55:00Z",
            "maintenance",
            "Service Under Maintenance",
            "teaching=under_maintenance student-pages=under_maintenance login=under_maintenance"
                    + " mail=under_maintenance"),
    INCIDENT_DURING_MAINTENANCE(
            "2025-03-01T23:30:00Z",
            "minor",
            "Partially Degraded Service",
            "login=degraded_performance mail=under_maintenance"),
    ALL_OVER("2025-03-03T12:00:00Z", "none", "All Systems Operational", "");

    private final Instant now;
    private final String indicator;
    private final String sentence;
    private final String notOperational;

    Scene(String now, String indicator, String sentence, String notOperational) {
        this.now = Instant.parse(now);
        this.indicator = indicator;
        this.sentence = sentence;
        this.notOperational = notOperational;
    }

    /** Returns every scene on every host. */
    static Stream<Arguments> onEveryHost() {
        return Arrays.stream(Host.values())
                .flatMap(host -> Arrays.stream(values()).map(scene -> Arguments.of(host, scene)));
    }

    /** Returns when the site is built. */
    Instant now() {
        return now;
    }

    /** Returns the word for the state of the whole site. */
    String indicator() {
        return indicator;
    }

    /** Returns the sentence for the state of the whole site. */
    String sentence() {
        return sentence;
    }

    /** Returns the status of all components and groups that do not simply work, by their ids. */
    Map<String, String> notOperational() {
        Map<String, String> statuses = new TreeMap<>();
        for (String one : notOperational.isEmpty() ? new String[0] : notOperational.split(" ", -1)) {
            int equals = one.indexOf('=');
            statuses.put(one.substring(0, equals), one.substring(equals + 1));
        }
        return statuses;
    }
}
