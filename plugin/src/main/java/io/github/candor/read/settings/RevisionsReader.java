package io.github.candor.read.settings;

import io.github.candor.model.Settings.Revisions;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what {@code status.yml} says under {@code revisions}. */
public final class RevisionsReader {
    public static final List<String> KEYS = List.of("show", "authors");

    private final Problems problems;

    RevisionsReader(Problems problems) {
        this.problems = problems;
    }

    /** Returns what is said; what is wrong has been reported and has some value. */
    Revisions read(Fields status) {
        YamlValue.Mapping mapping = status.mapping("revisions");
        if (mapping == null) {
            return Revisions.DEFAULT;
        }
        Fields fields = Fields.of(mapping, KEYS, problems);
        return new Revisions(show(fields), fields.isTrue("authors"));
    }

    private Revisions.Show show(Fields revisions) {
        String text = revisions.text("show");
        List<String> known = new ArrayList<>();
        for (Revisions.Show show : Revisions.Show.values()) {
            String word = show.name().toLowerCase(Locale.ROOT);
            if (word.equals(text)) {
                return show;
            }
            known.add(word);
        }
        if (text != null) {
            problems.report(
                    Rule.INVALID_VALUE,
                    revisions.placeOf("show"),
                    "show \"" + text + "\" is not known.",
                    NearMiss.advice(text, known));
        }
        return Revisions.DEFAULT.show();
    }
}
