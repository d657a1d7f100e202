package io.github.candor.read.body;

import io.github.candor.model.OneCase;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.BodyContext;
import io.github.candor.read.markdown.Excerpt;
import io.github.candor.read.markdown.MarkdownParser;
import io.github.candor.read.markdown.Outline;
import io.github.candor.read.markdown.SectionTitle;
import io.github.candor.read.markdown.Source;
import io.github.candor.read.name.NearMiss;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Finds what an author will have meant for a heading, a section or an entry of a timeline, but what is only shown as text. */
final class UnreadText {
    private static final Pattern TIMELINE = Pattern.compile("\\b(?:time ?-?lines?|chronology|sequence of events)\\b");
    private static final Pattern UPDATES = Pattern.compile("(?:\\w+ )?updates?(?: log)?(?:\\s*[–—:,(-].*)?");

    /** A heading whose space is another character or is not there. */
    private static final Pattern HEADING =
            Pattern.compile("#{1,6}+(?!#)(?<space>[\\h\\uFEFF&&[^ \\t]]*)(?<title>\\S.*)");

    private static final Pattern BOLD = Pattern.compile("(?<mark>\\*\\*|__)(?<title>[^*_]++)\\k<mark>:?");
    private static final Pattern HTML = Pattern.compile("<h[1-6]\\b[^>]*+>(?<title>[^<]++)</h");
    private static final int LONGEST = 200;

    private final Source source;
    private final BodyContext.Kind kind;
    private final boolean hasTimeline;
    private final Problems problems;
    private final NavigableSet<Integer> causes = new TreeSet<>();

    /** Keeps what a page is; {@code hasTimeline} says whether a timeline was read. */
    UnreadText(Source source, BodyContext.Kind kind, boolean hasTimeline, Problems problems) {
        this.source = source;
        this.kind = kind;
        this.hasTimeline = hasTimeline;
        this.problems = problems;
    }

    /** Reports what looks like more than text in {@code document}, whose parts are {@code parts}. */
    void check(Node document, List<Outline.Part> parts) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            checkLines(block);
        }
        checkEnd(document.getLastChild());
        checkHeadings(parts);
        for (Outline.Part part : parts) {
            switch (part.kind()) {
                case SUMMARY, FREE -> checkFree(part);
                case TIMELINE ->
                    report(
                            TimedLines.unreadIn(part.blocks(), source),
                            "begins with a time, but stands in a quote or within an entry",
                            "Make it an entry of its own to have it read; else write the time after the text.");
                case UPDATES, ACTIONS -> {}
            }
        }
    }

    /** What is left open swallows every heading below it, and with that an update that says that all is over. */
    private void checkEnd(@Nullable Node last) {
        boolean mayBeOpen = last instanceof FencedCodeBlock || last instanceof HtmlBlock;
        if (last != null && mayBeOpen && MarkdownParser.leavesOpen(source.textOf(last))) {
            problems.report(
                    Rule.UNREAD_TEXT,
                    source.placeOf(last),
                    "This " + (last instanceof HtmlBlock ? "HTML" : "code")
                            + " is never closed, so all below it is a part of it, headings and updates too.",
                    last instanceof HtmlBlock
                            ? "Close it, as <pre> with </pre>."
                            : "Close it with the same marks on a line of their own.");
        }
    }

    private void checkLines(Node block) {
        if (block instanceof Paragraph) {
            List<Source.Line> lines = source.linesOf(block);
            lines.forEach(this::checkHeading);
            if (lines.size() == 1) {
                checkLine(lines.get(0));
            }
        } else if (block instanceof HtmlBlock) {
            String text = source.textOf(block);
            Matcher html = HTML.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
            if (html.lookingAt()) {
                checkTitle(html.group("title"), Excerpt.of(text), source.placeOf(block));
            }
        }
    }

    private void checkHeading(Source.Line line) {
        if (!line.text().startsWith("#")) {
            return;
        }
        Matcher heading = HEADING.matcher(line.text());
        if (!heading.matches()) {
            return;
        }
        String title = heading.group("title").strip();
        int level = heading.start("title") - heading.group("space").length();
        boolean isOurs = isSection(title) || TimedLines.isTimed(title);
        boolean isMeant =
                !heading.group("space").isEmpty() || isOurs || (level > 1 && Character.isLetter(title.charAt(0)));
        if (isMeant) {
            String shown = Excerpt.of(title);
            causes.add(line.place().line());
            problems.report(
                    Rule.HEADING_FORM,
                    line.place(),
                    heading.group("space").isEmpty()
                            ? "\"" + Excerpt.of(line.text()) + "\" is not a heading, since no space stands after the #."
                            : "The character after the # looks like a space but is not one, so this is not a heading.",
                    "Write \"" + "#".repeat(level) + " " + shown + "\".");
        }
    }

    /** A line in bold or before a colon, alone in its paragraph, is how many write a heading. */
    private void checkLine(Source.Line line) {
        String text = line.text();
        String bold = text.startsWith("**") || text.startsWith("__") ? bold(text) : "";
        String title = !bold.isEmpty() ? bold : text.endsWith(":") ? text : "";
        if (!title.isEmpty()) {
            checkTitle(title, text, line.place());
        }
    }

    private static String bold(String text) {
        Matcher bold = BOLD.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        return bold.matches() ? bold.group("title") : "";
    }

    private void checkTitle(String title, String shown, Place place) {
        if (title.length() <= LONGEST && isSection(title.strip())) {
            causes.add(place.line());
            problems.report(
                    Rule.UNREAD_TEXT,
                    place,
                    "\"" + Excerpt.of(shown) + "\" is not a heading, so what follows is not read as that section.",
                    "Write \"## " + bare(title) + "\".");
        }
    }

    private static String bare(String title) {
        String bare = title.strip();
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    private boolean isSection(String title) {
        Outline.Kind found = SectionTitle.of(title).kind();
        return kind == BodyContext.Kind.INCIDENT ? found != Outline.Kind.FREE : found == Outline.Kind.UPDATES;
    }

    private void checkFree(Outline.Part part) {
        if (part.heading() != null && checkName(part.heading())) {
            return;
        }
        for (Node block : part.blocks()) {
            if (block instanceof Heading inner && checkName(inner)) {
                return;
            }
        }
        int first = source.place(part.firstLine(), 0).line();
        int end = first + part.endLine() - part.firstLine();
        boolean isExplained = !causes.subSet(first, end).isEmpty();
        if (isExplained || kind != BodyContext.Kind.INCIDENT) {
            return;
        }
        List<Place> timed = hasTimeline ? List.of() : TimedLines.in(part.blocks(), source);
        if (timed.size() > 1) {
            report(
                    timed,
                    "begins with a time, but is shown as text",
                    "Head it \"## Timeline\" if it tells what happened when.");
        }
        List<Place> boxes = ActionsReader.boxesIn(part.blocks(), source);
        report(boxes, "has a box, but is shown as text", "Head such a list \"## Action items\" to have it gathered.");
    }

    private boolean checkName(Heading heading) {
        String title = MarkdownParser.plain(heading);
        String meant = meant(title);
        if (meant != null) {
            problems.report(
                    Rule.UNREAD_TEXT,
                    source.placeOf(heading),
                    "\"" + Excerpt.of(title) + "\" is shown as text: only a section headed \"" + meant + "\" is read.",
                    "Write \"## " + meant
                            + "\", with a zone in brackets if need be, like \"(CET)\"; or head it otherwise.");
        }
        return meant != null;
    }

    /** A heading that begins with a time stands where sections do, and below no section that is read. */
    private void checkHeadings(List<Outline.Part> parts) {
        List<Place> timed = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            Heading heading = parts.get(i).heading();
            // What stands right below the updates was reported as an error.
            boolean isFree =
                    parts.get(i).kind() == Outline.Kind.FREE && parts.get(i - 1).kind() != Outline.Kind.UPDATES;
            if (heading != null && isFree && TimedLines.isTimed(parts.get(i).title())) {
                timed.add(source.placeOf(heading));
            }
        }
        report(
                timed,
                "begins with a time, but stands in no section that is read",
                "Put it below \"## Updates\" or \"## Timeline\", with one # more than that has.");
    }

    private void report(List<Place> places, String what, String advice) {
        if (!places.isEmpty()) {
            String lines = places.size() == 1 ? "This line" : "This line, like " + (places.size() - 1) + " more,";
            problems.report(Rule.UNREAD_TEXT, places.get(0), lines + " " + what + ".", advice);
        }
    }

    /** Returns which of our sections {@code title} nearly names and is not, or null. */
    private @Nullable String meant(String title) {
        String lower = OneCase.lower(title);
        if (lower.length() > LONGEST) {
            return null;
        }
        if (UPDATES.matcher(lower).matches() || NearMiss.isWithin(1, lower, "updates")) {
            return "Updates";
        }
        if (kind == BodyContext.Kind.MAINTENANCE) {
            return null;
        }
        if (!hasTimeline && (TIMELINE.matcher(lower).find() || NearMiss.isWithin(2, lower, "timeline"))) {
            return "Timeline";
        }
        return NearMiss.isWithin(2, lower, "action items") ? "Action items" : null;
    }
}
