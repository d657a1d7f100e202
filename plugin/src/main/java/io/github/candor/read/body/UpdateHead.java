package io.github.candor.read.body;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.OneCase;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.BodyContext;
import io.github.candor.read.markdown.Excerpt;
import io.github.candor.read.markdown.Source;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.time.TimeMark;
import io.github.candor.read.time.TimeMarkParser;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The heading of an update, taken apart.
 *
 * @param mark names a time or has a fault
 * @param word what stands where the state belongs
 * @param braces what stands between the braces, or null
 */
record UpdateHead(
        TimeMark mark,
        String word,
        Place wordPlace,
        @Nullable String braces,
        Place bracesPlace) {
    private static final List<UpdateState> OF_INCIDENTS = Stream.of(UpdateState.values())
            .filter(state -> state.isOfIncident() || state.isWithdrawal())
            .toList();
    private static final List<UpdateState> OF_MAINTENANCE = Stream.of(UpdateState.values())
            .filter(state -> state.isOfMaintenance() || state.isOfPlan())
            .toList();

    /** Takes {@code line} apart, or reports that it is not a heading of an update and returns null. */
    static @Nullable UpdateHead parse(String line, Place place, Problems problems) {
        TimeMark mark = TimeMarkParser.parse(line);
        if (mark == null || (mark.time() == null && mark.fault() == null)) {
            problems.report(
                    Rule.UPDATE_FORM, place, "\"" + Excerpt.of(line) + "\" begins with no time.", UpdatesReader.FORM);
            return null;
        }
        if (mark.until() != null) {
            problems.report(
                    Rule.UPDATE_FORM,
                    place,
                    "\"" + Excerpt.of(mark.written()) + "\" is a span of time, but the public is told at one moment.",
                    UpdatesReader.FORM);
        }
        int open = line.indexOf('{', mark.length());
        if (open < 0) {
            String word = line.substring(mark.length());
            return new UpdateHead(mark, word.strip(), Source.after(place, mark.length()), null, place);
        }
        int close = line.indexOf('}', open);
        boolean isWhole = close >= 0 && line.substring(close + 1).isBlank();
        if (!isWhole) {
            problems.report(
                    Rule.UPDATE_FORM,
                    Source.after(place, close < 0 ? open : close + 1),
                    close < 0 ? "These braces are not closed." : "Nothing may follow the braces of an update.",
                    UpdatesReader.FORM);
        }
        return new UpdateHead(
                mark,
                line.substring(mark.length(), open).strip(),
                Source.after(place, mark.length()),
                line.substring(open + 1, close < 0 ? line.length() : close),
                Source.after(place, open + 1));
    }

    /** Returns the state that the word declares, or reports that an entry of this kind has no such state. */
    @Nullable
    UpdateState state(BodyContext.Kind kind, Problems problems) {
        List<UpdateState> allowed = kind == BodyContext.Kind.INCIDENT ? OF_INCIDENTS : OF_MAINTENANCE;
        String id = folded();
        for (UpdateState state : allowed) {
            if (state.id().equals(id)) {
                return state;
            }
        }
        problems.report(
                Rule.UPDATE_FORM,
                wordPlace,
                word.isEmpty() ? "This update declares no state." : "\"" + Excerpt.of(word) + "\" is not a state.",
                NearMiss.advice(
                        Excerpt.of(word),
                        allowed.stream().map(UpdateHead::written).toList()));
        return null;
    }

    /** Returns the statuses that hold from the update on. */
    Map<ComponentId, ComponentStatus> changes(Components components, Problems problems) {
        return braces == null ? Map.of() : new ChangesReader(components, problems).read(braces, bracesPlace);
    }

    private String folded() {
        String bare = word.replace("*", "").strip();
        boolean isMarked = !bare.isEmpty() && ":.–—-".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        String name = isMarked ? bare.substring(0, bare.length() - 1).strip() : bare;
        return OneCase.lower(name).replace(' ', '_').replace('-', '_');
    }

    private static String written(UpdateState state) {
        String words = state.id().replace('_', ' ');
        return OneCase.upper(words.substring(0, 1)) + words.substring(1);
    }
}
