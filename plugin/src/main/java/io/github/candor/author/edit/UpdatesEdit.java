package io.github.candor.author.edit;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.problem.Problems;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.body.Body;
import io.github.candor.read.body.BodyReader;
import io.github.candor.read.body.UpdatesOutline;
import io.github.candor.read.file.FrontMatter;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.markdown.BodyContext;
import io.github.candor.read.markdown.Placed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds an update to the text of an entry, in the order and with the blank lines that its author keeps. */
public final class UpdatesEdit {
    private static final int NEW_LEVEL = 2;
    private static final int DEEPEST_LEVEL = 6;

    private final SourceText text;
    private final int bodyLine;
    private final UpdatesOutline outline;
    private final List<Placed<Update>> oldestFirst;
    private final Map<Milestone, Placed<Moment>> milestones;
    private final BodyContext context;

    /** A text with the update in it, and the line, counted from 1, on which its heading stands. */
    public record Edited(SourceText text, int line) {}

    private UpdatesEdit(SourceText text, FrontMatter matter, Body body, BodyContext context) {
        this.text = text;
        this.bodyLine = matter.bodyLine() - 1;
        this.outline = UpdatesOutline.of(matter.body(), context.kind(), context.zone());
        this.oldestFirst = body.updates();
        this.milestones = body.milestones();
        this.context = context;
    }

    /** Opens {@code text}, whose front matter must be one that can be read. */
    public static UpdatesEdit of(String file, SourceText text, BodyContext context) {
        Problems problems = new Problems();
        FrontMatter matter = FrontMatter.split(new TextFile(file, text.plain()), problems);
        if (matter == null) {
            throw new RefusalException(unreadable(file, problems));
        }
        Body body = BodyReader.read(file, matter.body(), matter.bodyLine(), context, problems);
        return new UpdatesEdit(text, matter, body, context);
    }

    private static String unreadable(String file, Problems problems) {
        return problems.sorted().stream()
                .findFirst()
                .map(one -> one.place() + ": " + one.statement() + " " + one.advice() + " Nothing was written.")
                .orElse(file + ": there is no front matter that could be read.");
    }

    /** Adds {@code update}. */
    public Edited add(NewUpdate update) {
        UpdatesOutline.Section section = outline.updates();
        return section == null ? addWithSection(update) : addTo(section, update);
    }

    /** Returns the text in which the heading of {@code update} has braces with {@code changes}, too. */
    SourceText give(Update update, Map<ComponentId, ComponentStatus> changes) {
        Placed<Update> placed = oldestFirst.stream()
                .filter(one -> one.value().equals(update))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new RefusalException("An update was not found again; nothing was written."));
        int line = placed.place().line() - 1;
        String old = text.line(line).stripTrailing();
        String braces = NewUpdate.braces(changes);
        String joined = old.endsWith("}")
                ? old.substring(0, old.length() - 1).stripTrailing() + ", " + braces.substring(1)
                : old + " " + braces;
        return text.replace(line, joined);
    }

    /** Returns the line, counted from 1, on which the timeline sets {@code milestone}; 0 when it does not. */
    public int lineOf(Milestone milestone) {
        Placed<Moment> set = milestones.get(milestone);
        return set == null ? 0 : set.place().line();
    }

    private Edited addTo(UpdatesOutline.Section section, NewUpdate update) {
        List<String> lines = update.lines(section.updateLevel(), section.zone());
        boolean isApart = isApart(section);
        Integer next = lineBehind(update.at());
        if (next != null) {
            boolean needsBlank = isApart || !text.line(next).stripLeading().startsWith("#");
            return edited(next, List.of(), lines, needsBlank ? List.of("") : List.of());
        }
        int end = bodyLine + section.endLine();
        boolean isFirst = oldestFirst.isEmpty();
        List<String> above = isApart && !isFirst ? List.of("") : List.of();
        return edited(end, above, lines, closing(end));
    }

    /** Puts the section where the page shows it: after the summary, in front of the first heading. */
    private Edited addWithSection(NewUpdate update) {
        UpdatesOutline.HeadingLine first = outline.firstHeading();
        boolean isLast = first == null || first.level() >= DEEPEST_LEVEL;
        int level = isLast || first == null ? NEW_LEVEL : Math.max(first.level(), NEW_LEVEL);
        List<String> lines = new ArrayList<>(List.of("#".repeat(level) + " Updates"));
        lines.addAll(update.lines(level + 1, context.zone()));
        int at = isLast || first == null ? endOfText() : bodyLine + first.line();
        List<String> above = at == bodyLine || text.isBlank(at - 1) ? List.of() : List.of("");
        Edited edited = edited(at, above, lines, isLast ? List.of() : List.of(""));
        return new Edited(edited.text(), edited.line() + 1);
    }

    private Edited edited(int at, List<String> above, List<String> lines, List<String> below) {
        List<String> added = new ArrayList<>(above);
        added.addAll(lines);
        added.addAll(below);
        return new Edited(text.insert(at, added), at + above.size() + 1);
    }

    /** What follows without a blank line must not become a part of the update's text. */
    private List<String> closing(int end) {
        boolean isSafe = end >= text.lines().size()
                || text.isBlank(end)
                || text.line(end).stripLeading().startsWith("#");
        return isSafe ? List.of() : List.of("");
    }

    /** Returns the line, counted from 0, of the update that the new one must stand in front of, or null for none. */
    private @Nullable Integer lineBehind(Instant at) {
        int count = oldestFirst.size();
        boolean isNewestFirst = count > 1 && lineOf(0) > lineOf(count - 1);
        Integer found = null;
        for (int i = 0; i < count; i++) {
            boolean isLater = oldestFirst.get(i).value().at().instant().isAfter(at);
            if (isNewestFirst && !isLater) {
                found = lineOf(i);
            } else if (!isNewestFirst && isLater) {
                return lineOf(i);
            }
        }
        return found;
    }

    private int lineOf(int index) {
        return oldestFirst.get(index).place().line() - 1;
    }

    /** Returns whether the author leaves a line blank between two updates; of one alone, whether above it. */
    private boolean isApart(UpdatesOutline.Section section) {
        if (oldestFirst.isEmpty()) {
            return false;
        }
        int lowest = oldestFirst.stream()
                .mapToInt(one -> one.place().line() - 1)
                .max()
                .orElse(0);
        boolean isAlone = lowest <= bodyLine + section.heading().line() + 1;
        boolean hasText = lowest + 1 < bodyLine + section.endLine();
        return isAlone ? hasText && text.isBlank(lowest + 1) : text.isBlank(lowest - 1);
    }

    private int endOfText() {
        int end = text.lines().size();
        while (end > bodyLine && text.isBlank(end - 1)) {
            end--;
        }
        return end;
    }
}
