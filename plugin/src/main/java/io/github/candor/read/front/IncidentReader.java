package io.github.candor.read.front;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.Detector;
import io.github.candor.model.Impact;
import io.github.candor.model.Incident;
import io.github.candor.model.Milestone;
import io.github.candor.model.Milestones;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.body.Body;
import io.github.candor.read.body.ReadAction;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.markdown.BodyContext;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.time.Edge;
import io.github.candor.read.yaml.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a file of {@code incidents/}. */
public final class IncidentReader {
    public static final List<String> KEYS = EntryFile.keys(List.of(
            "impact",
            "severity",
            "started",
            "detected",
            "acknowledged",
            "mitigated",
            "repaired",
            "resolved",
            "detected_by",
            "next_update",
            "root_causes",
            "contributing_factors",
            "postmortem",
            "recurrence_of",
            "retracted",
            "merged_into",
            StatuspageKey.NAME));

    private static final Milestones BEFORE_EVERYTHING =
            new Milestones(Map.of(Milestone.STARTED, Moment.at(Instant.EPOCH)));

    private final EntryFile.Site site;
    private final IncidentCheck check;
    private final Instant clock;

    /**
     * Keeps what all incidents are read with.
     *
     * @param clock the real time; a milestone after it is an error
     */
    public IncidentReader(EntryFile.Site site, Instant now, Instant clock) {
        this.site = site;
        this.check = new IncidentCheck(now, clock);
        this.clock = clock;
    }

    /** Returns the incident that {@code text} describes, or null after reporting why it cannot be one. */
    @Nullable
    public ReadEntry<Incident> read(TextFile text, Problems problems) {
        EntryFile file = EntryFile.open(text, KEYS, site, problems);
        if (file == null) {
            return null;
        }
        Fields fields = file.fields().require("title");
        AffectedReader.require(fields);
        MilestonesReader milestones = new MilestonesReader(file.zone(), problems);
        milestones.read(fields);
        Body body = file.body(BodyContext.Kind.INCIDENT, milestones.startDay());
        Milestones all = milestones.with(body, fields, clock);
        if (all == null) {
            // Nobody sees this incident, but what else is wrong in it should be said now and not in the next run.
            incident(file, BEFORE_EVERYTHING, body);
            return null;
        }
        ReadEntry<Incident> read = file.read(incident(file, all, body));
        check.check(read, body, problems);
        new SinceCheck(site).check(read, problems);
        return read;
    }

    private static Incident incident(EntryFile file, Milestones milestones, Body body) {
        Fields fields = file.fields();
        Impact stated = word(fields, "impact", Impact.values(), Impact::id);
        WindowsReader windows = new WindowsReader(milestones, file.zone(), file.problems());
        List<AffectedComponent> affected = new AffectedReader(file.site().components(), windows, file.problems())
                .read(fields, stated, body.updates());
        return new Incident(
                file.info(),
                affected,
                stated,
                severity(file),
                milestones,
                word(fields, "detected_by", Detector.values(), Detector::id),
                Values.time(fields, "next_update", file.zone(), Edge.END),
                TiesReader.read(file, body.updates()),
                body.summary(),
                body.timeline(),
                body.updates().stream().map(Placed<Update>::value).toList(),
                new Incident.Learnt(
                        fields.texts("root_causes"),
                        fields.texts("contributing_factors"),
                        Values.day(fields, "postmortem"),
                        body.sections(),
                        body.actions().stream().map(ReadAction::value).toList()));
    }

    private static @Nullable String severity(EntryFile file) {
        String text = file.fields().text("severity");
        List<String> scale = file.site().settings().severities();
        if (text == null || scale.contains(text)) {
            return text;
        }
        file.problems()
                .report(
                        Rule.UNKNOWN_NAME,
                        file.fields().placeOf("severity"),
                        "severity \"" + text + "\" is not known.",
                        scale.isEmpty()
                                ? "List the severities of your organisation in status.yml, worst first."
                                : NearMiss.advice(text, scale));
        return null;
    }

    private static <T> @Nullable T word(Fields fields, String key, T[] values, Function<T, String> id) {
        String text = fields.text(key);
        if (text == null) {
            return null;
        }
        for (T value : values) {
            if (id.apply(value).equals(text)) {
                return value;
            }
        }
        fields.problems()
                .report(
                        Rule.INVALID_VALUE,
                        fields.placeOf(key),
                        key + " \"" + text + "\" is not known.",
                        NearMiss.advice(text, Stream.of(values).map(id).toList()));
        return null;
    }
}
