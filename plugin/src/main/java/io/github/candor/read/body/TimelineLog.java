package io.github.candor.read.body;

import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Timeline;
import io.github.candor.model.TimelineEntry;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.Fragments;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.time.Edge;
import io.github.candor.read.time.TimeParser;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A timeline as far as it has been read; each entry is checked against the one before. */
final class TimelineLog {
    /** Times of day as other places write them, and a row that no table holds. */
    private static final Pattern FOREIGN_TIME =
            Pattern.compile("(?:\\*\\*|__)?(?:(?:[01]\\d|2[0-3])[.][0-5]\\d(?![\\d%]|[.,]\\d)"
                    + "|(?:[01]\\d|2[0-3])[0-5]\\d ?(?:UTC|GMT|Z)\\b|[|] ?\\d\\d?:[0-5]\\d)");

    private final Fragments fragments;
    private final Problems problems;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final List<Markdown> remarks = new ArrayList<>();
    private final List<String> introduction = new ArrayList<>();
    private final List<Placed<Moment>> times = new ArrayList<>();
    private final Map<Milestone, Placed<Moment>> milestones = new EnumMap<>(Milestone.class);
    private final Map<Place, ZoneId> zones = new HashMap<>();
    private final List<Place> foreign = new ArrayList<>();
    private ZoneId zone;
    private @Nullable Place lastPlace;
    private @Nullable Placed<Moment> newDay;
    private boolean isHeaded;

    TimelineLog(Fragments fragments, ZoneId zone, Problems problems) {
        this.fragments = fragments;
        this.zone = zone;
        this.problems = problems;
    }

    /** Returns the zones of the times that have set milestones, by where they stand. */
    Map<Place, ZoneId> zones() {
        return zones;
    }

    /** Tells that the entry at {@code place} names a zone of its own, if it does. */
    void setZone(Place place, @Nullable ZoneId own) {
        if (own != null) {
            zones.replace(place, own);
        }
    }

    /** Tells in which zone the entries to come are written. */
    void useZone(ZoneId other) {
        zone = other;
    }

    /** Returns what was added. */
    Timeline timeline() {
        closeEntry();
        if (!foreign.isEmpty()) {
            problems.report(
                    Rule.UNREAD_TEXT,
                    foreign.get(0),
                    (foreign.size() == 1 ? "This line" : "This line, like " + (foreign.size() - 1) + " more,")
                            + " begins as a time does elsewhere, and is shown as a remark.",
                    "Write the time like 07:20, to make it an entry; else put a word in front.");
        }
        return new Timeline(fragments.of(String.join("\n\n", introduction)), entries);
    }

    /** Returns the times of the entries, with the ends of spans. */
    List<Placed<Moment>> times() {
        return times;
    }

    /** Returns the milestones that bold words have set, the first time each. */
    Map<Milestone, Placed<Moment>> milestones() {
        return milestones;
    }

    /** Adds an entry: {@code text} is what stood after its time, {@code more} the blocks below; a span begins at {@code at}. */
    void add(Moment at, @Nullable Moment until, String text, String more, Place place) {
        Milestone own = MilestoneWord.find(text);
        Milestone below = MilestoneWord.find(more.strip());
        if (own != null) {
            checkUnread(more.strip(), place);
        }
        String rest = MilestoneWord.strip(text);
        String others = own == null && below != null ? "\n\n" + MilestoneWord.strip(more.strip()) : more;
        Markdown said = rest.isEmpty() ? fragments.of(others.strip()) : fragments.inline(rest + others);
        add(at, until, own != null ? own : below, said, place);
    }

    private void add(Moment at, @Nullable Moment until, @Nullable Milestone milestone, Markdown text, Place place) {
        newDay = null;
        isHeaded = false;
        checkOrder(at, place);
        closeEntry();
        entries.add(new TimelineEntry(at, until, milestone, text, List.of()));
        lastPlace = place;
        times.add(new Placed<>(until == null ? at : until, place));
        if (milestone != null) {
            set(milestone, at, place);
        }
    }

    /** Tells that what follows happened on {@code day}. */
    void beginDay(Moment day, Place place) {
        newDay = new Placed<>(day, place);
    }

    /** Adds a text without a time to the entry before it or to the introduction; the first of a new day is an entry of that day. */
    void remark(String text, Place place) {
        Placed<Moment> day = newDay;
        if (text.isBlank()) {
            return;
        }
        if (FOREIGN_TIME.matcher(text).lookingAt()) {
            foreign.add(place);
        }
        if (day != null) {
            add(day.value(), null, null, fragments.of(text), day.place());
            return;
        }
        if (entries.isEmpty()) {
            checkUnread(text, place);
            introduction.add(text);
            return;
        }
        if (isHeaded) {
            readUnderHeading(text, place);
        } else {
            checkUnread(text, place);
            remarks.add(fragments.of(text));
        }
    }

    /** A bold word may stand at the beginning of the paragraph below a heading that is a time. */
    private void readUnderHeading(String text, Place place) {
        isHeaded = false;
        TimelineEntry last = entries.get(entries.size() - 1);
        Milestone milestone = last.milestone() == null ? MilestoneWord.find(text) : null;
        if (milestone == null) {
            checkUnread(text, place);
            remarks.add(fragments.of(text));
            return;
        }
        String rest = MilestoneWord.strip(text);
        boolean isText = last.text().isBlank();
        entries.set(
                entries.size() - 1,
                new TimelineEntry(
                        last.at(),
                        last.until(),
                        milestone,
                        isText ? fragments.inline(rest) : last.text(),
                        last.remarks()));
        if (!isText) {
            remarks.add(fragments.inline(rest));
        }
        set(milestone, last.at(), place);
    }

    private void checkUnread(String text, Place place) {
        Milestone milestone = MilestoneWord.find(text);
        if (milestone != null) {
            problems.report(
                    Rule.UNREAD_TEXT,
                    place,
                    "This bold word does not set \"" + milestone.id() + "\": no time of its own stands before it.",
                    "Write the time in front, like \"- 10:49 – **Resolved**: …\".");
        }
    }

    /** Tells that {@code place} is that of a heading, below which the text of its entry stands if it is one. */
    void head(Place place) {
        isHeaded = place.equals(lastPlace);
    }

    private void closeEntry() {
        if (!remarks.isEmpty()) {
            TimelineEntry last = entries.get(entries.size() - 1);
            entries.set(
                    entries.size() - 1,
                    new TimelineEntry(last.at(), last.until(), last.milestone(), last.text(), remarks));
            remarks.clear();
        }
    }

    private void checkOrder(Moment at, Place place) {
        if (entries.isEmpty() || lastPlace == null) {
            return;
        }
        Moment last = entries.get(entries.size() - 1).at();
        if (WallClock.in(zone).isBefore(at, last)) {
            problems.report(
                    Rule.TIMELINE_BACKWARDS,
                    place,
                    "The timeline runs backwards: " + WallClock.in(zone).shown(at) + " stands below "
                            + WallClock.in(zone).shown(last) + " (line " + lastPlace.line() + ").",
                    "If midnight has passed, write the date in front of the time; else put the entries in order.");
        }
    }

    /** A day alone means its end, as in front matter, but for the start of the incident. */
    private Moment edge(Milestone milestone, Moment at) {
        if (at.day() == null || milestone == Milestone.STARTED) {
            return at;
        }
        Moment end = TimeParser.in(zone).day(at.day(), Edge.END);
        return new Moment(end.instant(), end.day(), at.isApproximate());
    }

    private void set(Milestone milestone, Moment at, Place place) {
        zones.put(place, zone);
        Placed<Moment> earlier = milestones.putIfAbsent(milestone, new Placed<>(edge(milestone, at), place));
        if (earlier != null) {
            problems.report(
                    Rule.MILESTONE_CONFLICT,
                    place,
                    "The timeline says \"" + milestone.id() + "\" twice: at "
                            + WallClock.in(zone).shown(at) + ", and before at "
                            + WallClock.in(zone).shown(earlier.value()) + " (line "
                            + earlier.place().line() + ").",
                    "Keep the bold word at one of the two entries.");
        }
    }
}
