package io.github.candor.author.edit;

import io.github.candor.author.questions.WrittenTime;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Entry;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.Reading;
import io.github.candor.read.markdown.BodyContext;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One file that is changed step by step, with what the entry must mean when all is done; it is written by nobody here. */
public final class EntryEdit {
    private final Desk desk;
    private final Entry entry;
    private final String file;
    private final String before;
    private final ZoneId zone;
    private final FrontMatterEdit frontMatter;
    private final List<NewUpdate> added = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Update> updates;
    private SourceText text;
    private Facts facts;
    private UnaryOperator<Facts> comparison = UnaryOperator.identity();
    private int line = 1;

    private EntryEdit(Desk desk, Entry entry, String before) {
        this.desk = desk;
        this.entry = entry;
        this.file = entry.info().file();
        this.before = before;
        this.zone = entry.info().zone();
        this.frontMatter = new FrontMatterEdit(file);
        this.text = SourceText.of(before);
        this.facts = Facts.of(entry);
        this.updates = new ArrayList<>(updatesOf(entry));
    }

    /** Opens the file of {@code entry}. */
    public static EntryEdit of(Desk desk, Entry entry) throws IOException {
        return new EntryEdit(desk, entry, desk.text(entry.info().file()));
    }

    /** States {@code key} in the front matter, in place of what it said or after the last of {@code after}. */
    public void state(String key, String value, String... after) {
        text = frontMatter.set(text, key, value, List.of(after));
    }

    /** States a time in the entry's own zone. */
    public void state(String key, Instant at, String... after) {
        state(key, WrittenTime.of(at, zone), after);
    }

    /** Takes {@code key} out of the front matter, where it is. */
    public void remove(String key) {
        text = frontMatter.remove(text, key);
    }

    /** Takes the bold face from the word of the timeline that sets a milestone on {@code line}, counted from 1. */
    public void unset(int line, String word) {
        String old = text.line(line - 1);
        String plain = old.replaceFirst("(?i)(\\*\\*|__)(" + word + ")(:?)\\1", "$2$3");
        if (plain.equals(old)) {
            throw new RefusalException(file + ":" + line + ": the timeline says here that it was " + word
                    + ". Take the bold face from that word, and try again.");
        }
        text = text.replace(line - 1, plain);
    }

    /** Says what the entry must state in the end. */
    public void expect(Facts expected) {
        facts = expected;
    }

    /** Returns what the entry must state in the end, so far. */
    public Facts facts() {
        return facts;
    }

    /** Leaves out of the comparison what {@code other} leaves out of facts. */
    public void compareBy(UnaryOperator<Facts> other) {
        comparison = other;
    }

    /** Adds an update. */
    public void tell(NewUpdate update) {
        UpdatesEdit.Edited edited = updatesEdit().add(update);
        text = edited.text();
        line = edited.line();
        added.add(update);
    }

    /** Lets an update that is there, or was added, change statuses too. */
    public void give(Update update, Map<ComponentId, ComponentStatus> changes) {
        text = updatesEdit().give(update, changes);
        Map<ComponentId, ComponentStatus> all = new LinkedHashMap<>(update.changes());
        all.putAll(changes);
        updates.set(updates.indexOf(update), new Update(update.at(), update.state(), update.text(), all));
    }

    /** Says what else was done than was asked for. */
    public void note(String note) {
        notes.add(note);
    }

    /** Returns where the timeline sets milestones, and the rest of the text. */
    public UpdatesEdit updatesEdit() {
        return UpdatesEdit.of(file, text, context());
    }

    /** Returns the whole edit, read and found to mean what it should. */
    public Edit finish(Edit.Deed deed) {
        String summary = deed.verb() + " \"" + entry.title() + "\"";
        Edit edit = new Edit(file, before, text.whole(), line, entry.id().value(), deed, summary, notes, List.of());
        Reading reading = desk.with(edit);
        Entry found = find(reading);
        new MeaningCheck(desk.components())
                .require(
                        file,
                        new MeaningCheck.Meaning(comparison.apply(facts), updates),
                        new MeaningCheck.Meaning(comparison.apply(Facts.of(found)), updatesOf(found)),
                        added);
        return edit.with(Desk.warnings(reading, file));
    }

    private Entry find(Reading reading) {
        return Stream.<Entry>concat(reading.content().incidents().stream(), reading.content().maintenance().stream())
                .filter(one -> one.id().equals(entry.id()))
                .findFirst()
                .orElseThrow(() -> new RefusalException(file + ": the entry would be gone."));
    }

    /** Returns the updates that an entry's author wrote. */
    public static List<Update> updatesOf(Entry entry) {
        return entry instanceof Incident one ? one.updates() : ((Maintenance) entry).updates();
    }

    private BodyContext context() {
        Moment start = entry instanceof Incident one ? one.milestones().started() : from((Maintenance) entry);
        return new BodyContext(
                entry instanceof Incident ? BodyContext.Kind.INCIDENT : BodyContext.Kind.MAINTENANCE,
                zone,
                start.day() != null ? start.day() : start.instant().atZone(zone).toLocalDate(),
                desk.components());
    }

    /** The day of the plan is that of times without one, so the new plan counts. */
    private Moment from(Maintenance plan) {
        @Nullable Moment moved = facts instanceof Facts.OfMaintenance changed ? changed.scheduledFor() : null;
        return moved == null ? plan.scheduledFor() : moved;
    }
}
