package io.github.candor.read.body;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.Excerpt;
import io.github.candor.read.markdown.Source;
import io.github.candor.read.name.ComponentNames;
import io.github.candor.read.name.StatusNames;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the braces of an update: {@code login: partial_outage, search: operational}. */
final class ChangesReader {
    private static final String FORM = "Write them like {login: partial_outage, search: operational}.";

    private final Components components;
    private final Problems problems;
    private final Map<ComponentId, ComponentStatus> changes = new LinkedHashMap<>();

    ChangesReader(Components components, Problems problems) {
        this.components = components;
        this.problems = problems;
    }

    /** Returns the statuses in {@code braces}, which begins at {@code place}; a group's id stands for each of its members. */
    Map<ComponentId, ComponentStatus> read(String braces, Place place) {
        int column = 0;
        for (String change : braces.isBlank() ? new String[0] : braces.split(",", -1)) {
            readChange(change, Source.after(place, column + spacesBefore(change)));
            column += change.length() + 1;
        }
        return changes;
    }

    private void readChange(String change, Place place) {
        int colon = change.indexOf(':');
        if (colon < 0) {
            problems.report(
                    Rule.UPDATE_FORM,
                    place,
                    "\"" + Excerpt.of(change.strip()) + "\" in the braces is not a component and its status.",
                    FORM);
            return;
        }
        String status = change.substring(colon + 1);
        Place statusPlace = Source.after(place, colon + 1 + spacesBefore(status) - spacesBefore(change));
        ComponentNode node = ComponentNames.find(unquoted(change.substring(0, colon)), components, problems, place);
        ComponentStatus known = StatusNames.find(unquoted(status), problems, statusPlace);
        if (node != null && known != null) {
            Components.leafIds(node).forEach(id -> put(id, known, place));
        }
    }

    private void put(ComponentId id, ComponentStatus status, Place place) {
        if (changes.putIfAbsent(id, status) != null) {
            problems.report(Rule.UPDATE_FORM, place, "The braces give \"" + id + "\" a status twice.", FORM);
        }
    }

    private static String unquoted(String text) {
        String bare = text.strip();
        boolean isQuoted = bare.length() > 1
                && (bare.charAt(0) == '"' || bare.charAt(0) == '\'')
                && bare.charAt(0) == bare.charAt(bare.length() - 1);
        return isQuoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static int spacesBefore(String text) {
        return text.length() - text.stripLeading().length();
    }
}
