package io.github.candor.read.body;

import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Timeline;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.BodyContext;
import io.github.candor.read.markdown.Fragments;
import io.github.candor.read.markdown.Outline;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.markdown.SectionTitle;
import io.github.candor.read.markdown.Source;
import io.github.candor.read.time.RunningClock;
import io.github.candor.read.time.TimeMark;
import io.github.candor.read.time.TimeMarkParser;
import io.github.candor.read.time.TimeReading;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads timelines, whether written as lists, as tables, as headings or as lines that begin with a time. */
final class TimelineReader {
    private final Source source;
    private final BodyContext context;
    private final Problems problems;
    private final TimelineLog log;
    private final List<Placed<String>> undated = new ArrayList<>();
    private RunningClock clock;

    TimelineReader(Source source, Fragments fragments, BodyContext context, Problems problems) {
        this.source = source;
        this.context = context;
        this.problems = problems;
        this.log = new TimelineLog(fragments, context.zone(), problems);
        this.clock = new RunningClock(context.zone(), context.startDay());
    }

    /** Reads one section headed <em>Timeline</em>; several of them make one, and the day goes on from one to the next. */
    void read(Outline.Part part) {
        useZone(SectionTitle.zoneOf(part, context.zone(), source, problems));
        part.blocks().forEach(this::readBlock);
    }

    /** Returns what has been read so far. */
    Timeline timeline() {
        reportUndated();
        return log.timeline();
    }

    /** Returns the times of what has been read so far. */
    List<Placed<Moment>> times() {
        return log.times();
    }

    /** Returns the milestones that bold words have set so far. */
    Map<Milestone, Placed<Moment>> milestones() {
        return log.milestones();
    }

    /** Returns the zones in which these milestones are written, by where they stand. */
    Map<Place, ZoneId> zones() {
        return log.zones();
    }

    private void useZone(ZoneId zone) {
        clock = clock.in(zone);
        log.useZone(zone);
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
            readText(source.inlineOf(block), "", source.placeOf(block));
            log.head(source.placeOf(block));
        } else {
            log.remark(source.textOf(block), source.placeOf(block));
        }
    }

    private void readItem(Node item) {
        Node first = item.getFirstChild();
        if (first == null) {
            return;
        }
        if (!(first instanceof Paragraph || first instanceof Heading)) {
            log.remark(source.textOf(first) + textBehind(first), source.placeOf(first));
            return;
        }
        List<Source.Line> lines = source.linesOf(first);
        boolean isDayOverBlocks = first.getNext() != null && isDayAlone(source.inlineOf(first));
        if (isDayOverBlocks) {
            readText(source.inlineOf(first), "", source.placeOf(first));
            for (Node next = first.getNext(); next != null; next = next.getNext()) {
                readBlock(next);
            }
            return;
        }
        readLines(lines, lines.isEmpty() ? 0 : lines.get(0).column(), textBehind(first));
    }

    private String textBehind(Node first) {
        StringBuilder text = new StringBuilder();
        for (Node more = first.getNext(); more != null; more = more.getNext()) {
            text.append("\n\n").append(source.textOf(more));
        }
        return text.toString();
    }

    /** Takes a paragraph apart where its lines begin with times, as in a log pasted from a chat; prose stays whole. */
    private void readParagraph(Node paragraph) {
        List<Source.Line> lines = source.linesOf(paragraph);
        boolean isLog = !lines.isEmpty() && TimeMarkParser.parse(lines.get(0).text()) != null;
        readLines(lines, isLog ? Integer.MAX_VALUE : 0, "");
    }

    /** Begins a new entry at each line that begins with a time left of {@code column}: in an item, where its author forgot the dash. */
    private void readLines(List<Source.Line> lines, int column, String more) {
        StringBuilder text = new StringBuilder();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            Source.Line line = lines.get(i);
            boolean isNext =
                    i > 0 && line.column() < column && TimeMarkParser.parse(BoldTime.without(line.text())) != null;
            if (isNext) {
                readText(withoutBreak(text.toString()), "", lines.get(first).place());
                text.setLength(0);
                first = i;
            }
            text.append(text.isEmpty() ? "" : "\n").append(line.text());
        }
        if (!lines.isEmpty()) {
            readText(text.toString(), more, lines.get(first).place());
        }
    }

    private static String withoutBreak(String text) {
        return text.endsWith("\\") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private void readTable(Node table) {
        for (TimelineRow row : TimelineRow.of(table, source)) {
            ZoneId zone = row.zone();
            if (zone != null) {
                useZone(zone);
            }
            if (!row.isHeader()) {
                readText(row.text(), "", row.place());
            }
        }
    }

    static boolean isDayAlone(String text) {
        TimeMark mark = TimeMarkParser.parse(BoldTime.without(text));
        return mark != null
                && mark.hasDay()
                && mark.time() == null
                && BoldTime.without(text).length() <= mark.length();
    }

    /** Reads an entry, a day for what follows, or a remark. */
    private void readText(String text, String more, Place place) {
        String written = BoldTime.without(text);
        TimeMark mark = TimeMarkParser.parse(written);
        if (mark == null) {
            log.remark(text + more, place);
            return;
        }
        if (mark.fault() == null && !clock.knowsDayOf(mark)) {
            undated.add(new Placed<>(mark.written(), place));
            return;
        }
        Moment at = known(clock.read(mark), place);
        if (at == null) {
            return;
        }
        TimeReading end = clock.readEnd(mark, at);
        Moment until = end == null ? null : known(end, place);
        String rest = written.substring(mark.length()).strip();
        boolean isDayForOthers = mark.time() == null && rest.isBlank() && more.isBlank();
        if (!isDayForOthers) {
            log.add(at, until, rest, more, place);
            log.setZone(place, mark.zone());
        } else {
            log.beginDay(at, place);
        }
    }

    /** Once the first of them has a day, the others have it too. */
    private void reportUndated() {
        if (!undated.isEmpty()) {
            int more = undated.size() - 1;
            String others = more == 0
                    ? ""
                    : more == 1 ? ", nor does 1 more time below" : ", nor do " + more + " more times below";
            problems.report(
                    Rule.INVALID_TIME,
                    undated.get(0).place(),
                    "\"" + undated.get(0).value() + "\" does not say of which day it is" + others + ".",
                    "Write the date in front, like 2025-02-13 07:20"
                            + (more == 0 ? "." : "; it holds for what follows, too."));
        }
    }

    private @Nullable Moment known(TimeReading reading, Place place) {
        if (reading instanceof TimeReading.Wrong wrong) {
            problems.report(wrong.rule(), place, wrong.statement(), wrong.advice());
            return null;
        }
        return ((TimeReading.Known) reading).moment();
    }
}
