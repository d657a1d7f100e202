package io.github.candor.read.front;

import io.github.candor.model.EntryId;
import io.github.candor.model.Incident;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how an incident stands to others, and whether it was taken back. */
final class TiesReader {
    private static final Set<String> NO_REASONS = Set.of("true", "false", "yes", "no");

    private final EntryFile file;
    private final Fields fields;

    private TiesReader(EntryFile file) {
        this.file = file;
        this.fields = file.fields();
    }

    /** Returns what the front matter of {@code file} says, after checking it against {@code updates}. */
    static Incident.Ties read(EntryFile file, List<Placed<Update>> updates) {
        TiesReader reader = new TiesReader(file);
        String retracted = reader.reason();
        EntryId mergedInto = reader.id("merged_into");
        if (retracted != null && mergedInto != null) {
            reader.fields
                    .problems()
                    .report(
                            Rule.MILESTONE_CONFLICT,
                            reader.fields.placeOf("merged_into"),
                            "merged_into says that this is part of another incident, but retracted (line "
                                    + reader.fields.placeOf("retracted").line() + ") that it was none.",
                            "Take one of the two out.");
        }
        reader.checkUpdates(updates);
        return new Incident.Ties(reader.id("recurrence_of"), retracted, retracted == null ? mergedInto : null);
    }

    private @Nullable EntryId id(String key) {
        YamlValue.Scalar scalar = fields.scalar(key);
        return scalar == null ? null : file.entryId(scalar, key);
    }

    private @Nullable String reason() {
        String text = fields.line("retracted");
        YamlValue value = fields.value("retracted");
        boolean isMissing = value != null && value.isEmpty();
        if (isMissing || (text != null && NO_REASONS.contains(text))) {
            fields.problems()
                    .report(
                            Rule.INVALID_VALUE,
                            fields.placeOf("retracted"),
                            isMissing ? "retracted does not say why." : "retracted \"" + text + "\" does not say why.",
                            "Write in one line why this was no incident; if it was one, leave \"retracted\" out.");
            return null;
        }
        return text;
    }

    private void checkUpdates(List<Placed<Update>> updates) {
        for (Placed<Update> update : updates) {
            UpdateState state = update.value().state();
            String key = state == UpdateState.MERGED ? "merged_into" : "retracted";
            if (state.isWithdrawal() && fields.value(key) == null) {
                fields.problems()
                        .report(
                                Rule.MILESTONE_CONFLICT,
                                update.place(),
                                "This update takes the incident back, but \"" + key + "\" is missing.",
                                state == UpdateState.MERGED
                                        ? "Name the incident that it is part of: \"merged_into: …\"."
                                        : "Say in one line why it was none: \"retracted: …\".");
            }
        }
    }
}
