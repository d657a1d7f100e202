package io.github.candor.read.body;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.time.RunningClock;
import io.github.candor.read.time.TimeMark;
import io.github.candor.read.time.TimeMarkParser;
import io.github.candor.read.time.TimeReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads what the public was told: headings like {@code ### 2024-11-05 09:40 Investigating {login: partial_outage}}. */
final class UpdatesReader {
    private static final String FORM =
            "Begin each update with a heading like \"### 2024-11-05 09:40 Investigating {login: partial_outage}\".";
    private static final Pattern HEAD = Pattern.compile("(?<state>[^{]*?)\\s*(?:\\{(?<changes>[^}]*)}\\s*)?");

    private final Source source;
    private final Fragments fragments;
    private final BodyContext context;
    private final Problems problems;
    private final RunningClock clock;
    private final List<Placed<Update>> updates = new ArrayList<>();
    private boolean isFullyDated = true;

    UpdatesReader(Source source, Fragments fragments, BodyContext context, Problems problems) {
        this.source = source;
        this.fragments = fragments;
        this.context = context;
        this.problems = problems;
        this.clock = new RunningClock(context.zone(), context.startDay());
    }

    /** Returns the updates of the section, oldest first. */
    List<Placed<Update>> read(Outline.Part part) {
        List<Node> blocks = part.blocks();
        int level = level(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && heading.getLevel() == level) {
                readUpdate(heading, endOf(blocks, i, level, part.endLine()));
            } else if (updates.isEmpty() && noneBefore(blocks, i, level)) {
                problems.report(
                        Rule.UPDATE_FORM, source.placeOf(blocks.get(i)), "This text belongs to no update.", FORM);
            }
        }
        return inOrder();
    }

    private static int level(List<Node> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .mapToInt(block -> ((Heading) block).getLevel())
                .min()
                .orElse(0);
    }

    private static boolean noneBefore(List<Node> blocks, int end, int level) {
        return blocks.subList(0, end).stream()
                .noneMatch(block -> block instanceof Heading heading && heading.getLevel() == level);
    }

    private static int endOf(List<Node> blocks, int index, int level, int endOfPart) {
        for (Node later : blocks.subList(index + 1, blocks.size())) {
            if (later instanceof Heading heading && heading.getLevel() == level) {
                return Source.firstLineOf(later);
            }
        }
        return endOfPart;
    }

    private void readUpdate(Heading heading, int endLine) {
        String line = source.textOf(heading).replaceFirst("^#+\\s*", "").replaceFirst("\\s+#+$", "");
        Place place = source.placeIn(heading, source.textOf(heading).indexOf(line));
        TimeMark mark = TimeMarkParser.parse(line);
        if (mark == null || mark.time() == null) {
            problems.report(Rule.UPDATE_FORM, place, "\"" + line + "\" begins with no time.", FORM);
            return;
        }
        isFullyDated &= mark.day() != null;
        TimeReading reading = clock.read(mark);
        if (reading instanceof TimeReading.Wrong wrong) {
            problems.report(wrong.rule(), place, wrong.statement(), wrong.advice());
            return;
        }
        Moment at = ((TimeReading.Known) reading).moment();
        Matcher head = HEAD.matcher(line.substring(mark.length()));
        UpdateState state = head.matches() ? state(head.group("state"), place) : state("", place);
        if (state != null) {
            Map<ComponentId, ComponentStatus> changes =
                    new ChangesReader(context.components(), problems, place).read(head.group("changes"));
            Update update = new Update(at, state, fragments.lines(Source.endLineOf(heading), endLine), changes);
            updates.add(new Placed<>(update, place));
        }
    }

    private @Nullable UpdateState state(String word, Place place) {
        String id = word.strip()
                .replaceFirst("[:.–—-]$", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_');
        List<UpdateState> allowed = Stream.of(UpdateState.values())
                .filter(state ->
                        context.kind() == BodyContext.Kind.INCIDENT ? state.isOfIncident() : state.isOfMaintenance())
                .toList();
        for (UpdateState state : allowed) {
            if (state.id().equals(id)) {
                return state;
            }
        }
        List<String> names = allowed.stream().map(UpdatesReader::written).toList();
        problems.report(
                Rule.UPDATE_FORM,
                place,
                word.isBlank() ? "This update declares no state." : "\"" + word.strip() + "\" is not a state.",
                NearMiss.advice(word.strip(), names));
        return null;
    }

    private static String written(UpdateState state) {
        String words = state.id().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Accepts the newest first as well, but only when every heading has its date, so that nothing is guessed. */
    private List<Placed<Update>> inOrder() {
        List<Placed<Update>> sorted = new ArrayList<>(updates);
        sorted.sort(Comparator.comparing(one -> one.value().at()));
        if (!isFullyDated && !sorted.equals(updates)) {
            problems.report(
                    Rule.TIMELINE_BACKWARDS,
                    firstBackwards(),
                    "The updates run backwards here: this one is earlier than the one before it.",
                    "Write the date in front of the time of each update.");
        }
        for (int i = 1; i < sorted.size(); i++) {
            reportTwin(sorted.get(i - 1), sorted.get(i));
        }
        return sorted;
    }

    private Place firstBackwards() {
        for (int i = 1; i < updates.size(); i++) {
            if (updates.get(i).value().at().compareTo(updates.get(i - 1).value().at()) < 0) {
                return updates.get(i).place();
            }
        }
        throw new IllegalStateException("asked for without need");
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
