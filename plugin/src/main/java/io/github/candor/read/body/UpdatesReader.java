package io.github.candor.read.body;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Markdown;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.time.RunningClock;
import io.github.candor.read.time.TimeMark;
import io.github.candor.read.time.TimeMarkParser;
import io.github.candor.read.time.TimeReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Reads what the public was told: headings like {@code ### 2024-11-05 09:40 Investigating {login: partial_outage}}. */
final class UpdatesReader {
    /** What an author may write, for advice. */
    static final String FORM =
            "Begin each update with a heading like \"### 2024-11-05 09:40 Investigating {login: partial_outage}\".";

    private final Source source;
    private final Fragments fragments;
    private final BodyContext context;
    private final Problems problems;
    private final List<Placed<Update>> updates = new ArrayList<>();
    private RunningClock clock;
    private boolean isFullyDated = true;

    UpdatesReader(Source source, Fragments fragments, BodyContext context, Problems problems) {
        this.source = source;
        this.fragments = fragments;
        this.context = context;
        this.problems = problems;
        this.clock = new RunningClock(context.zone(), context.startDay());
    }

    /** Reads one section headed <em>Updates</em>; several of them make one. */
    void read(Outline.Part part) {
        clock = clock.in(SectionTitle.zoneOf(part, context.zone(), source, problems));
        List<Node> blocks = part.blocks();
        int level = blocks.stream().mapToInt(UpdatesReader::levelOf).min().orElse(Integer.MAX_VALUE);
        if (!blocks.isEmpty() && (levelOf(blocks.get(0)) != level || !(blocks.get(0) instanceof Heading))) {
            problems.report(Rule.UPDATE_FORM, source.placeOf(blocks.get(0)), "This text belongs to no update.", FORM);
        }
        List<Heading> headings = blocks.stream()
                .filter(block -> block instanceof Heading && levelOf(block) == level)
                .map(Heading.class::cast)
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            int endLine = i + 1 < headings.size() ? Source.firstLineOf(headings.get(i + 1)) : part.endLine();
            readUpdate(headings.get(i), endLine);
        }
    }

    /** Reports an update whose heading is of the same level as the section's, so that it would be shown as mere text. */
    void checkBelow(Outline.Part part) {
        boolean isFree = part.kind() == Outline.Kind.FREE && part.heading() != null;
        TimeMark mark = isFree ? TimeMarkParser.parse(part.title()) : null;
        if (part.heading() != null && mark != null && mark.time() != null) {
            problems.report(
                    Rule.UPDATE_FORM,
                    source.placeOf(part.heading()),
                    "\"" + Excerpt.of(part.title()) + "\" stands beside the section of updates, not below it.",
                    "Put one more # in front of it than in front of \"Updates\".");
        }
    }

    private static int levelOf(Node block) {
        return block instanceof Heading heading ? heading.getLevel() : Integer.MAX_VALUE;
    }

    private void readUpdate(Heading heading, int endLine) {
        Place place = source.placeOf(heading);
        UpdateHead head = UpdateHead.parse(source.inlineOf(heading), place, problems);
        if (head == null) {
            return;
        }
        isFullyDated &= head.mark().day() != null;
        TimeReading reading = clock.read(head.mark());
        UpdateState state = head.state(context.kind(), problems);
        Map<ComponentId, ComponentStatus> changes = head.changes(context.components(), problems);
        if (reading instanceof TimeReading.Wrong wrong) {
            problems.report(wrong.rule(), place, wrong.statement(), wrong.advice());
        } else if (reading instanceof TimeReading.Known known && state != null) {
            Markdown text = fragments.lines(Source.endLineOf(heading), endLine);
            updates.add(new Placed<>(new Update(known.moment(), state, text, changes), place));
        }
    }

    /**
     * Returns all updates, oldest first. The newest may stand first as well, but only when every heading has its date, so
     * that nothing is guessed.
     */
    List<Placed<Update>> inOrder() {
        List<Placed<Update>> sorted = new ArrayList<>(updates);
        sorted.sort(Comparator.comparing(one -> one.value().at()));
        for (int i = 1; i < updates.size() && !isFullyDated; i++) {
            reportBackwards(updates.get(i - 1), updates.get(i));
        }
        for (int i = 1; i < sorted.size(); i++) {
            reportTwin(sorted.get(i - 1), sorted.get(i));
        }
        return sorted;
    }

    private void reportBackwards(Placed<Update> above, Placed<Update> below) {
        if (below.value().at().compareTo(above.value().at()) < 0) {
            problems.report(
                    Rule.TIMELINE_BACKWARDS,
                    below.place(),
                    "The updates run backwards: this one is earlier than the one above it (line "
                            + above.place().line() + ").",
                    "Write the date in front of the time of each update, or put the oldest first.");
        }
    }

    private void reportTwin(Placed<Update> one, Placed<Update> other) {
        boolean isTwin = one.value().at().instant().equals(other.value().at().instant())
                && one.value().state() == other.value().state();
        if (isTwin) {
            problems.report(
                    Rule.UPDATE_FORM,
                    other.place(),
                    "Another update of the same time and state stands on line "
                            + one.place().line() + "; feeds could not tell them apart.",
                    "Join the two, or give each its own time.");
        }
    }
}
