package io.github.candor.read.body;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Markdown;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.BodyContext;
import io.github.candor.read.markdown.Excerpt;
import io.github.candor.read.markdown.Fragments;
import io.github.candor.read.markdown.Outline;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.markdown.SectionTitle;
import io.github.candor.read.markdown.Source;
import io.github.candor.read.time.RunningClock;
import io.github.candor.read.time.TimeMark;
import io.github.candor.read.time.TimeMarkParser;
import io.github.candor.read.time.TimeReading;
import java.util.ArrayList;
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
    private final List<UpdatesOrder> sections = new ArrayList<>();
    private RunningClock clock;

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
        UpdatesOrder order = new UpdatesOrder();
        sections.add(order);
        for (int i = 0; i < headings.size(); i++) {
            int endLine = i + 1 < headings.size() ? Source.firstLineOf(headings.get(i + 1)) : part.endLine();
            readUpdate(headings.get(i), endLine, order);
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

    private void readUpdate(Heading heading, int endLine, UpdatesOrder order) {
        Place place = source.placeOf(heading);
        UpdateHead head = UpdateHead.parse(source.inlineOf(heading), place, problems);
        if (head == null) {
            return;
        }
        TimeReading reading = clock.read(head.mark());
        UpdateState state = head.state(context.kind(), problems);
        Map<ComponentId, ComponentStatus> changes = head.changes(context.components(), problems);
        if (reading instanceof TimeReading.Wrong wrong) {
            problems.report(wrong.rule(), place, wrong.statement(), wrong.advice());
        } else if (reading instanceof TimeReading.Known known && state != null) {
            Markdown text = fragments.lines(Source.endLineOf(heading), endLine);
            order.add(new Placed<>(new Update(known.moment(), state, text, changes), place), head.mark());
        }
    }

    /** Returns all updates, oldest first; of two at the same time, in the direction of their section. */
    List<Placed<Update>> inOrder() {
        return UpdatesOrder.join(sections, problems);
    }
}
