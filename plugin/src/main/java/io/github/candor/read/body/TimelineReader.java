package io.github.candor.read.body;

import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Timeline;
import io.github.candor.model.TimelineEntry;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.time.RunningClock;
import io.github.candor.read.time.TimeMark;
import io.github.candor.read.time.TimeMarkParser;
import io.github.candor.read.time.TimeReading;
import io.github.candor.read.time.Zones;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads timelines, whether written as lists, as tables, as headings or as lines that begin with a time. */
final class TimelineReader {
    private final Source source;
    private final Fragments fragments;
    private final BodyContext context;
    private final Problems problems;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final List<String> introduction = new ArrayList<>();
    private final Map<Milestone, Placed<Moment>> milestones = new EnumMap<>(Milestone.class);
    private RunningClock clock;

    TimelineReader(Source source, Fragments fragments, BodyContext context, Problems problems) {
        this.source = source;
        this.fragments = fragments;
        this.context = context;
        this.problems = problems;
        this.clock = new RunningClock(context.zone(), context.startDay());
    }

    /** Reads one section headed <em>Timeline</em>; several of them make one timeline. */
    void read(Outline.Part part) {
        clock = new RunningClock(zone(part), context.startDay());
        for (Node block : part.blocks()) {
            readBlock(block);
        }
    }

    /** Returns what has been read so far. */
    Timeline timeline() {
        return new Timeline(fragments.of(String.join("\n\n", introduction)), entries);
    }

    /** Returns the milestones that bold words have set so far. */
    Map<Milestone, Placed<Moment>> milestones() {
        return milestones;
    }

    private ZoneId zone(Outline.Part part) {
        String named = part.zone();
        Heading heading = part.heading();
        if (named == null || heading == null) {
            return context.zone();
        }
        String bare = named.replaceFirst("(?i)^(?:all\\s+)?(?:times\\s+)?(?:are\\s+)?(?:in\\s+)?", "");
        ZoneId zone = Zones.find(bare);
        if (zone == null) {
            problems.report(
                    Rule.INVALID_TIME,
                    source.placeOf(heading),
                    "\"" + named + "\" behind the heading names no time zone.",
                    "Write a zone like Europe/Berlin, UTC, UTC+1 or CET, or leave the brackets out.");
            return context.zone();
        }
        return zone;
    }

    private void readBlock(Node block) {
        if (block instanceof ListBlock) {
            for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                readItem(item);
            }
        } else if (block instanceof TableBlock) {
            readTable(block);
        } else if (block instanceof Paragraph) {
            readParagraph(block);
        } else if (block instanceof Heading) {
            String text = source.textOf(block);
            int indent = text.length() - text.replaceFirst("^#+\\s*", "").length();
            readText(text.substring(indent), "", source.placeIn(block, indent));
        } else {
            remark(source.textOf(block));
        }
    }

    private void readItem(Node item) {
        Node first = item.getFirstChild();
        if (first == null) {
            return;
        }
        String text = source.textOf(first);
        boolean isPlain = first instanceof Paragraph;
        boolean isDayOverList = isPlain && first.getNext() instanceof ListBlock && isDayAlone(text);
        if (isDayOverList) {
            readText(text, "", source.placeOf(first));
            readBlock(first.getNext());
            return;
        }
        StringBuilder rest = new StringBuilder();
        for (Node more = first.getNext(); more != null; more = more.getNext()) {
            rest.append("\n\n").append(source.textOf(more));
        }
        if (isPlain) {
            readText(text, rest.toString(), source.placeOf(first));
        } else {
            remark(text + rest);
        }
    }

    /** Takes a paragraph apart where its lines begin with times, as in a log pasted from a chat. */
    private void readParagraph(Node paragraph) {
        String[] lines = source.textOf(paragraph).split("\n", -1);
        Place place = source.placeOf(paragraph);
        StringBuilder text = new StringBuilder(lines[0]);
        int firstLine = 0;
        for (int i = 1; i < lines.length; i++) {
            if (TimeMarkParser.parse(lines[i]) != null) {
                readText(text.toString(), "", below(place, firstLine));
                text.setLength(0);
                firstLine = i;
            } else {
                text.append('\n');
            }
            text.append(lines[i]);
        }
        readText(text.toString(), "", below(place, firstLine));
    }

    private static Place below(Place place, int lines) {
        return new Place(place.file(), place.line() + lines, place.column());
    }

    private void readTable(Node table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                readRow((TableRow) row);
            }
        }
    }

    /** Reads a row whose first cell is a time; the row of headings has none there and is passed over. */
    private void readRow(TableRow row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(source.textOf(cell));
        }
        TableCell first = (TableCell) row.getFirstChild();
        boolean isHeader = first != null && first.isHeader();
        if (isHeader && TimeMarkParser.parse(cells.get(0)) == null) {
            return;
        }
        String text = String.join(" ", cells).strip();
        readText(text, "", source.placeOf(row));
    }

    private static boolean isDayAlone(String text) {
        TimeMark mark = TimeMarkParser.parse(text);
        return mark != null && mark.hasDay() && mark.time() == null && text.length() <= mark.length();
    }

    /** Reads an entry, a day for what follows, or a remark. */
    private void readText(String text, String more, Place place) {
        String bare = text.replaceFirst("^(?:\\*\\*|__)((?:(?!\\*\\*|__).)*)(?:\\*\\*|__)", "$1");
        boolean isTimeInBold = !bare.equals(text) && TimeMarkParser.parse(bare) != null;
        String written = isTimeInBold ? bare : text;
        TimeMark mark = TimeMarkParser.parse(written);
        if (mark == null) {
            remark(text + more);
            return;
        }
        TimeReading reading = clock.read(mark);
        if (reading instanceof TimeReading.Wrong wrong) {
            problems.report(wrong.rule(), place, wrong.statement(), wrong.advice());
            return;
        }
        String rest = written.substring(mark.length()).strip() + more;
        if (mark.time() != null || !rest.isBlank()) {
            add(((TimeReading.Known) reading).moment(), rest, place);
        }
    }

    private void add(Moment at, String text, Place place) {
        TimelineEntry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (last != null && isBefore(at, last.at())) {
            problems.report(
                    Rule.TIMELINE_BACKWARDS,
                    place,
                    "The timeline runs backwards here: this entry is earlier than the one before it.",
                    "If midnight has passed, write the date in front of the time; else put the entries in order.");
        }
        Milestone milestone = MilestoneWord.find(text);
        String rest = milestone == null ? text : MilestoneWord.strip(text);
        entries.add(new TimelineEntry(at, milestone, fragments.of(rest), List.of()));
        if (milestone != null) {
            setMilestone(milestone, at, place);
        }
    }

    /** Compares by day where one of the two is only known as a day. */
    private boolean isBefore(Moment at, Moment last) {
        if (at.day() != null || last.day() != null) {
            return at.instant()
                    .atZone(context.zone())
                    .toLocalDate()
                    .isBefore(last.instant().atZone(context.zone()).toLocalDate());
        }
        return at.instant().isBefore(last.instant());
    }

    private void setMilestone(Milestone milestone, Moment at, Place place) {
        Placed<Moment> earlier = milestones.putIfAbsent(milestone, new Placed<>(at, place));
        if (earlier != null && !earlier.value().equals(at)) {
            problems.report(
                    Rule.MILESTONE_CONFLICT,
                    place,
                    "The timeline says \"" + milestone.id() + "\" twice, first on line "
                            + earlier.place().line() + ".",
                    "Keep the bold word at one of the two entries.");
        }
    }

    private void remark(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        if (entries.isEmpty()) {
            introduction.add(text);
            return;
        }
        TimelineEntry last = entries.get(entries.size() - 1);
        List<Markdown> remarks = new ArrayList<>(last.remarks());
        remarks.add(fragments.of(text));
        entries.set(entries.size() - 1, new TimelineEntry(last.at(), last.milestone(), last.text(), remarks));
    }
}
