package io.github.candor.read.body;

import io.github.candor.model.ActionItem;
import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.TimelineEntry;
import io.github.candor.model.Update;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import io.github.candor.read.markdown.Placed;
import org.jspecify.annotations.Nullable;

/** Writes down what a text means, so that a person can compare it with the page. */
final class BodyPrinter {
    private final StringBuilder out = new StringBuilder();

    private BodyPrinter() {}

    /** Returns {@code body} and {@code problems} in words; parts that are empty are left out. */
    static String print(Body body, Problems problems) {
        BodyPrinter printer = new BodyPrinter();
        printer.textIfAny("summary", body.summary());
        printer.textIfAny("timeline begins with", body.timeline().introduction());
        body.timeline().entries().forEach(printer::entry);
        for (Milestone milestone : Milestone.values()) {
            printer.milestone(milestone, body.milestones().get(milestone));
        }
        body.updates().forEach(printer::update);
        body.sections().forEach(section -> printer.text("section \"" + section.heading() + "\"", section.text()));
        body.actions().forEach(printer::action);
        problems.sorted().forEach(printer::problem);
        return printer.out.toString();
    }

    private void entry(TimelineEntry entry) {
        String sets =
                entry.milestone() == null ? "" : ", sets " + entry.milestone().id();
        String until = entry.until() == null ? "" : " to " + shown(entry.until());
        text("timeline " + shown(entry.at()) + until + sets, entry.text());
        entry.remarks().forEach(remark -> text("  remark", remark));
    }

    private void milestone(Milestone milestone, @Nullable Placed<Moment> at) {
        if (at != null) {
            line(milestone.id() + " " + shown(at.value()) + " (" + at.place() + ")");
        }
    }

    private void update(Placed<Update> placed) {
        Update update = placed.value();
        String head = "update " + shown(update.at()) + " " + update.state().id();
        StringBuilder changes = new StringBuilder();
        update.changes()
                .forEach((id, status) -> changes.append(changes.isEmpty() ? " {" : ", ")
                        .append(id)
                        .append(": ")
                        .append(status.id()));
        text(head + changes + (changes.isEmpty() ? "" : "}") + " (" + placed.place() + ")", update.text());
    }

    private void action(ReadAction placed) {
        ActionItem item = placed.value();
        StringBuilder facts = new StringBuilder();
        fact(facts, "id", item.id());
        fact(facts, "owner", item.owner());
        fact(facts, "due", item.due());
        fact(facts, "done", item.done());
        fact(facts, "link", item.link());
        text("action " + (item.isDone() ? "done" : "open") + facts + " (" + placed.place() + ")", item.text());
    }

    private static void fact(StringBuilder facts, String key, @Nullable Object value) {
        if (value != null) {
            facts.append(", ").append(key).append(" ").append(value);
        }
    }

    private void problem(Problem problem) {
        line("problem " + problem.rule().id() + " at " + problem.place());
        line("  " + problem.statement());
        line("  " + problem.advice());
    }

    private void textIfAny(String name, Markdown text) {
        if (!text.isBlank()) {
            text(name, text);
        }
    }

    private void text(String name, Markdown text) {
        line(name);
        String indent = name.startsWith(" ") ? "    " : "  ";
        text.source().lines().forEach(one -> line(indent + "| " + one));
    }

    private static String shown(Moment moment) {
        String about = moment.isApproximate() ? "about " : "";
        return about + (moment.day() == null ? moment.instant() : moment.day() + " (" + moment.instant() + ")");
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
