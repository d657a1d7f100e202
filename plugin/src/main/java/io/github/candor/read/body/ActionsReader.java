package io.github.candor.read.body;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.Excerpt;
import io.github.candor.read.markdown.Fragments;
import io.github.candor.read.markdown.Outline;
import io.github.candor.read.markdown.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** Returns the items of the section, in order; none when no box is in it, so that all of it is text. */
    List<ReadAction> read(Outline.Part part) {
        List<Node> all = part.blocks().stream()
                .filter(ListBlock.class::isInstance)
                .flatMap(list -> items(list).stream())
                .toList();
        List<Node> plain = all.stream().filter(item -> !hasBox(item, source)).toList();
        boolean isText =
                plain.size() == all.size() && boxesIn(part.blocks(), source).isEmpty();
        if (!plain.isEmpty()) {
            report(part, plain, all.size(), isText);
        }
        for (Node block : part.blocks()) {
            if (block instanceof ListBlock && !isText) {
                items(block).stream().filter(item -> hasBox(item, source)).forEach(this::readItem);
            } else {
                rest.add(source.textOf(block));
            }
        }
        return items;
    }

    /** Returns the text of the section that is no list of items with boxes; empty when there is none. */
    String rest() {
        return String.join("\n\n", rest);
    }

    private static List<Node> items(Node list) {
        List<Node> found = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            found.add(item);
        }
        return found;
    }

    /** Returns where each item with a box begins in the lists of {@code blocks}, at whatever depth. */
    static List<Place> boxesIn(List<Node> blocks, Source source) {
        List<Place> found = new ArrayList<>();
        for (Node block : blocks) {
            for (Node item : block instanceof ListBlock ? items(block) : List.<Node>of()) {
                if (hasBox(item, source)) {
                    found.add(source.placeOf(item));
                }
                found.addAll(boxesIn(items(item), source));
            }
        }
        return found;
    }

    private static boolean hasBox(Node item, Source source) {
        Node first = item.getFirstChild();
        return first instanceof Paragraph && BOX.matcher(source.inlineOf(first)).lookingAt();
    }

    private void report(Outline.Part part, List<Node> plain, int count, boolean isText) {
        Node item = plain.get(0);
        Node first = item.getFirstChild();
        String shown = first == null ? "" : Excerpt.of(source.textOf(first).strip());
        int others = plain.size() - 1;
        String more = others == 0
                ? ""
                : others == 1 ? " Nor is one more in this section." : " Nor are " + others + " more in this section.";
        problems.report(
                isText ? Rule.PLAIN_ACTIONS : Rule.ACTION_FORM,
                source.placeOf(first == null ? item : first),
                isText
                        ? "No item under \"" + Excerpt.of(part.title()) + "\" has a box, so "
                                + (count == 1 ? "it is text." : "all " + count + " are text.")
                        : "\"" + shown + "\" is not a task item." + more,
                "Write \"- [ ] \" before what is to be done and \"- [x] \" before what is done.");
    }

    private void readItem(Node item) {
        Node first = Objects.requireNonNull(item.getFirstChild());
        String text = source.inlineOf(first);
        Place place = source.placeOf(first);
        Matcher box = BOX.matcher(text);
        if (!box.lookingAt()) {
            return;
        }
        boolean isDone = !box.group("tick").isBlank();
        ActionFacts facts = ActionFacts.parse(text.substring(box.end()), problems, Source.after(place, box.end()));
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
