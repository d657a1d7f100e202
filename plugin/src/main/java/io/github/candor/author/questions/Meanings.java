package io.github.candor.author.questions;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.OneCase;
import io.github.candor.model.OneLine;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.body.BodyReader;
import io.github.candor.read.name.ComponentNames;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.name.StatusNames;
import io.github.candor.read.time.Edge;
import io.github.candor.read.time.TimeParser;
import io.github.candor.read.time.TimeReading;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words that authors give or type mean: times, states, components and their statuses. */
public final class Meanings {
    private static final Place HERE = Place.startOf("here");

    private Meanings() {}

    /** Returns a line of text that is not empty. */
    public static String line(String text) {
        String line = OneLine.of(text);
        if (line.isEmpty()) {
            throw new RefusalException("Something must be said here.");
        }
        return line;
    }

    /** Returns Markdown with {@code \n} line ends. */
    public static String markdown(String text) {
        String markdown = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (BodyReader.leavesOpen(markdown)) {
            throw new RefusalException(
                    "A block of the text is never closed, so all that is said later would be a part of it."
                            + " Close code with ``` on a line of its own, <pre> with </pre>, a comment with -->.");
        }
        return markdown;
    }

    /** Returns Markdown that says something. */
    public static String said(String text) {
        if (text.isBlank()) {
            throw new RefusalException("Something must be said here.");
        }
        return markdown(text);
    }

    /**
     * Returns a time, which may be {@code now}, a clock time of the day of {@code now}, or whatever front matter may have
     * that is known to the minute.
     */
    public static Instant time(String text, ZoneId zone, Instant now) {
        if (text.equalsIgnoreCase("now")) {
            return now;
        }
        boolean isClock = text.matches("\\d{1,2}:\\d{2}");
        String dated = isClock ? now.atZone(zone).toLocalDate() + " " + text : text;
        TimeReading reading = TimeParser.in(zone).parse(dated, Edge.BEGIN);
        if (reading instanceof TimeReading.Wrong wrong) {
            throw new RefusalException(sentence(wrong.statement(), wrong.advice()));
        }
        TimeReading.Known known = (TimeReading.Known) reading;
        if (known.moment().isVague()) {
            throw new RefusalException("\"" + text + "\" is not known to the minute. Write it like 2025-02-13 07:20.");
        }
        return known.moment().instant();
    }

    /** Returns a time that has come. */
    public static Instant past(String text, ZoneId zone, Instant now) {
        Instant at = time(text, zone, now);
        if (at.isAfter(now)) {
            String day = text.matches("\\d{1,2}:\\d{2}") ? " If it was on another day, write the day in front." : "";
            throw new RefusalException("\"" + text + "\" has not come yet; it is "
                    + WrittenTime.of(now.truncatedTo(ChronoUnit.MINUTES), zone) + " in " + zone
                    + "." + day);
        }
        return at;
    }

    /**
     * Returns the state of an update, one of those that {@code isPossible}; the beginning of its word will do.
     *
     * @param others words that could have been meant too, for the error
     */
    public static UpdateState state(String text, Predicate<UpdateState> isPossible, String... others) {
        List<UpdateState> possible =
                Stream.of(UpdateState.values()).filter(isPossible).toList();
        UpdateState state = beginning(word(text), possible, UpdateState::id);
        if (state == null) {
            List<String> words = Stream.concat(possible.stream().map(UpdateState::id), Stream.of(others))
                    .toList();
            throw new RefusalException("\"" + text + "\" is not a state. " + NearMiss.advice(word(text), words));
        }
        return state;
    }

    /** Returns a component status that an author can give; the beginning of its word will do. */
    static ComponentStatus status(String text) {
        List<ComponentStatus> all = Stream.of(ComponentStatus.values())
                .filter(status -> status != ComponentStatus.UNDER_MAINTENANCE)
                .toList();
        ComponentStatus begun = beginning(word(text), all, ComponentStatus::id);
        Problems problems = new Problems();
        return begun != null ? begun : found(StatusNames.find(word(text), problems, HERE), problems);
    }

    /**
     * Returns components and groups in order, each once, from a text like {@code login:major_outage, search}; braces
     * around it are allowed, and names in place of ids.
     */
    public static List<NamedComponent> components(String text, Components known) {
        Map<ComponentNode, NamedComponent> named = new LinkedHashMap<>();
        for (String one : text.replaceAll("^\\s*[{\\[]|[}\\]]\\s*$", "").split(",", -1)) {
            String[] parts = one.strip().split("\\s*[:=]\\s*", 2);
            if (!parts[0].isEmpty()) {
                Problems problems = new Problems();
                ComponentNode node = found(ComponentNames.find(id(parts[0], known), known, problems, HERE), problems);
                named.put(node, new NamedComponent(node.id(), parts.length == 1 ? null : status(parts[1])));
            }
        }
        return List.copyOf(named.values());
    }

    private static <T> @Nullable T beginning(String word, List<T> possible, Function<T, String> id) {
        List<T> begun =
                possible.stream().filter(one -> id.apply(one).startsWith(word)).toList();
        return word.length() > 1 && begun.size() == 1 ? begun.get(0) : null;
    }

    /** Returns ids of components for names that were typed in their place. */
    private static String id(String typed, Components known) {
        return Stream.concat(known.nodes().stream(), known.all().stream())
                .filter(node -> node.name().equalsIgnoreCase(typed))
                .map(ComponentNode::id)
                .findFirst()
                .map(ComponentId::value)
                .orElse(typed);
    }

    /** Returns the ids of components and groups, for questions. */
    public static List<String> ids(Components known) {
        List<String> ids = new ArrayList<>();
        known.nodes().forEach(node -> ids.add(node.id().value()));
        known.groups()
                .forEach(group ->
                        group.members().forEach(member -> ids.add(member.id().value())));
        return ids;
    }

    /** Returns a word of states and statuses as it is compared. */
    public static String word(String text) {
        return OneCase.lower(text.strip()).replace(' ', '_').replace('-', '_');
    }

    private static <T> T found(@Nullable T value, Problems problems) {
        if (value == null) {
            Problem first = problems.sorted().get(0);
            throw new RefusalException(sentence(first.statement(), first.advice()));
        }
        return value;
    }

    private static String sentence(String statement, String advice) {
        return advice.isEmpty() ? statement : statement + " " + advice;
    }
}
