package io.github.candor.read.body;

import io.github.candor.model.Markdown;
import io.github.candor.model.Section;
import io.github.candor.model.Timeline;
import io.github.candor.model.Update;
import io.github.candor.problem.Problems;
import io.github.candor.read.markdown.BodyContext;
import io.github.candor.read.markdown.Fragments;
import io.github.candor.read.markdown.MarkdownParser;
import io.github.candor.read.markdown.Outline;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.markdown.Source;
import io.github.candor.read.markdown.Uncommented;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Reads the Markdown below the front matter: text in, {@link Body} out. */
public final class BodyReader {
    private final Problems problems;
    private final Source source;
    private final Fragments fragments;
    private final TimelineReader timeline;
    private final UpdatesReader updates;
    private final List<ReadAction> actions = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Markdown summary = Markdown.EMPTY;

    private BodyReader(Source source, Node document, BodyContext context, Problems problems) {
        this.problems = problems;
        this.source = source;
        this.fragments = new Fragments(source, document);
        this.timeline = new TimelineReader(source, fragments, context, problems);
        this.updates = new UpdatesReader(source, fragments, context, problems);
    }

    /**
     * Reads {@code text}, with {@code \n} line ends.
     *
     * @param file path of the file, for places
     * @param firstLine line number in the file of the first line of {@code text}
     * @param problems receives everything that is wrong; what could be understood is returned all the same
     */
    public static Body read(String file, String text, int firstLine, BodyContext context, Problems problems) {
        Uncommented read = Uncommented.read(file, text, firstLine, problems);
        Source source = new Source(file, read, firstLine);
        Node document = MarkdownParser.parse(read.text());
        BodyReader reader = new BodyReader(source, document, context, problems);
        List<Outline.Part> parts = Outline.of(document, source.lineCount(), context.kind());
        for (int i = 0; i < parts.size(); i++) {
            reader.read(parts.get(i));
            if (i > 0 && parts.get(i - 1).kind() == Outline.Kind.UPDATES) {
                reader.updates.checkBelow(parts.get(i));
            }
        }
        List<Placed<Update>> updates = reader.updates.inOrder();
        Timeline timeline = reader.timeline.timeline();
        reader.fragments.check(problems);
        new UnreadText(source, context.kind(), !timeline.entries().isEmpty(), problems).check(document, parts);
        return new Body(
                reader.summary,
                timeline,
                reader.timeline.times(),
                reader.timeline.milestones(),
                reader.timeline.zones(),
                updates,
                reader.sections,
                reader.actions);
    }

    /** Returns whether a block of {@code text}, such as code, is never closed, so that what comes next would be a part of it. */
    public static boolean leavesOpen(String text) {
        return MarkdownParser.leavesOpen(text);
    }

    private void read(Outline.Part part) {
        switch (part.kind()) {
            case SUMMARY -> summary = fragments.lines(part.firstLine(), part.endLine());
            case TIMELINE -> timeline.read(part);
            case UPDATES -> updates.read(part);
            case ACTIONS -> readActions(part);
            case FREE -> sections.add(Outline.section(part, fragments));
        }
    }

    /** Keeps what holds no item as text under the same heading. */
    private void readActions(Outline.Part part) {
        ActionsReader reader = new ActionsReader(source, fragments, problems);
        actions.addAll(reader.read(part));
        if (!reader.rest().isEmpty()) {
            sections.add(new Section(part.title(), part.names().subList(0, 1), fragments.of(reader.rest())));
        }
    }
}
