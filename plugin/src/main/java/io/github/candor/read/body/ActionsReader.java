package io.github.candor.read.body;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads action items: task items with facts in brackets at the end of their first paragraph. */
final class ActionsReader {
    private static final Pattern BOX = Pattern.compile("\\[(?<tick>[ xX])]\\s+");

    private final Source source;
    private final Fragments fragments;
    private final Problems problems;
    private final List<ReadAction> items = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();

    ActionsReader(Source source, Fragments fragments, Problems problems) {
        this.source = source;
        this.fragments = fragments;
        this.problems = problems;
    }

    /** Returns the items of the section, in order. */
    List<ReadAction> read(Outline.Part part) {
        for (Node block : part.blocks()) {
            if (block instanceof ListBlock) {
                for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                    readItem(item);
                }
            } else {
                rest.add(source.textOf(block));
            }
        }
        return items;
    }

    /** Returns the text of the section that is no list; empty when there is none. */
    String rest() {
        return String.join("\n\n", rest);
    }

    private void readItem(Node item) {
        Node first = item.getFirstChild();
        String text = first instanceof Paragraph ? source.inlineOf(first) : "";
        Place place = source.placeOf(first == null ? item : first);
        Matcher box = BOX.matcher(text);
        if (first == null || !box.lookingAt()) {
            String shown = first == null ? "" : Excerpt.of(source.textOf(first).strip());
            problems.report(
                    Rule.ACTION_FORM,
                    place,
                    "\"" + shown + "\" is not a task item.",
                    "Write \"- [ ] \" before what is to be done and \"- [x] \" before what is done.");
            return;
        }
        boolean isDone = !box.group("tick").isBlank();
        ActionFacts facts = ActionFacts.parse(text.substring(box.end()), problems, Source.behind(place, box.end()));
        facts.check(isDone, problems);
        String more = textBehind(first);
        items.add(new ReadAction(
                facts.item(fragments.inline(facts.text() + more), isDone), place, facts.duePlace(place)));
    }

    private String textBehind(Node first) {
        StringBuilder more = new StringBuilder();
        for (Node next = first.getNext(); next != null; next = next.getNext()) {
            more.append("\n\n").append(source.textOf(next));
        }
        return more.toString();
    }
}
