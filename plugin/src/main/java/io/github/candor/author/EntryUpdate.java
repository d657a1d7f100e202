package io.github.candor.author;

import io.github.candor.author.edit.Desk;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.edit.EntryEdit;
import io.github.candor.author.edit.Facts;
import io.github.candor.author.edit.NewUpdate;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.ComponentQuestion;
import io.github.candor.author.questions.Meanings;
import io.github.candor.author.questions.NamedComponent;
import io.github.candor.author.questions.StatusWord;
import io.github.candor.author.questions.Statuses;
import io.github.candor.author.questions.WrittenTime;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Entry;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the public something new of an incident or of maintenance: that it goes on, is over, or begins again. */
final class EntryUpdate {
    private static final String MORE = "What do you tell the public (Enter for nothing more)";

    private final Desk desk;
    private final Answers answers;
    private final Entry entry;
    private final StateQuestion states;
    private final UpdateTime times;

    private EntryUpdate(Desk desk, Entry entry, UpdateTime times) {
        this.desk = desk;
        this.answers = desk.answers();
        this.entry = entry;
        this.states = new StateQuestion(desk, entry);
        this.times = times;
    }

    /** Starts on the entry that is meant, which may be over. */
    static EntryUpdate of(Desk desk) {
        Entry entry = new OpenEntries(desk).chooseOrLatest();
        return new EntryUpdate(desk, entry, UpdateTime.asGiven(desk, entry));
    }

    /** Starts on the entry that is meant to end. */
    static EntryUpdate ofOpen(Desk desk) {
        Entry entry = new OpenEntries(desk).choose();
        return new EntryUpdate(desk, entry, UpdateTime.asGiven(desk, entry));
    }

    /** Starts on planned work, which is named or the only one. */
    static EntryUpdate ofPlan(Desk desk) {
        Entry entry = new OpenEntries(desk).choosePlan();
        return new EntryUpdate(desk, entry, UpdateTime.now(desk, entry));
    }

    /** Returns the file with one more update, its end, or another plan. */
    Edit update() throws IOException {
        String until = answers.given("until");
        if (entry instanceof Maintenance work && Plan.isCancelling(answers.given("status"))) {
            return cancel(work);
        }
        if (until != null) {
            return move(null, until);
        }
        StatusWord word = states.given();
        if (word.state() == null || !isEnd(word.state())) {
            answers.require("text");
        }
        UpdateState state = word.status() != null ? UpdateState.UPDATE : states.ask(word);
        return isEnd(state) ? resolve() : goOn(state, word);
    }

    /** Returns the file with the plan that the switches give, or that is answered. */
    Edit replan() throws IOException {
        if (answers.given("components") != null) {
            requireNoComponents();
        }
        String from = answers.given("at");
        String until = answers.given("until");
        if (from == null && until == null) {
            answers.require("at");
            from = emptyToNull(answers.get("at", "From (Enter to leave it)", "", Meanings::markdown));
            until = emptyToNull(answers.get("until", "Until (Enter for as long as before)", "", Meanings::markdown));
        }
        return move(from, until);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Returns the file with another plan and, if something is said of it, an update. */
    private Edit move(@Nullable String from, @Nullable String until) throws IOException {
        if (!(entry instanceof Maintenance work)) {
            throw new RefusalException("candor.until: " + entry.id()
                    + " is an incident, whose end nobody can plan. Leave candor.until out.");
        }
        EntryEdit edit = EntryEdit.of(desk, entry);
        new Plan(work, edit, desk.now()).move(from, until);
        StatusWord word = states.given();
        boolean isMoved = !Objects.equals(((Facts.OfMaintenance) edit.facts()).movedFrom(), work.movedFrom());
        UpdateState given = word.state() == null ? UpdateState.UPDATE : word.state();
        say(edit, isMoved ? UpdateState.MOVED : given);
        Edit.Deed extended = Plan.hasBegun(work, desk.now()) ? Edit.Deed.EXTENDED : Edit.Deed.EXTENDED_AHEAD;
        return edit.finish(from == null ? extended : Edit.Deed.MOVED);
    }

    /** Returns the file with its end stated and told. */
    Edit resolve() throws IOException {
        requireNotOver();
        UpdateState state = entry instanceof Incident ? UpdateState.RESOLVED : UpdateState.COMPLETED;
        String text = answers.get("text", MORE, "", Meanings::markdown);
        Instant at = times.of(state);
        EntryEdit edit = EntryEdit.of(desk, entry);
        if (entry instanceof Incident) {
            edit.state("resolved", at, "title", "started", "detected", "acknowledged", "mitigated", "repaired");
            edit.expect(((Facts.OfIncident) Facts.of(entry)).resolved(Moment.at(at)));
        } else {
            edit.state("completed", at, "title", "scheduled_for", "scheduled_until", "started");
            edit.expect(((Facts.OfMaintenance) Facts.of(entry)).done(((Maintenance) entry).started(), Moment.at(at)));
        }
        edit.tell(new NewUpdate(at, state, text, ClosingStatuses.of(entry)));
        return edit.finish(Edit.Deed.RESOLVED);
    }

    private Edit goOn(UpdateState state, StatusWord word) throws IOException {
        Instant at = times.of(state);
        EntryEdit edit = EntryEdit.of(desk, entry);
        Map<ComponentId, ComponentStatus> again = Map.of();
        boolean isReopened = isReopened(state, at);
        if (isReopened && entry instanceof Incident incident) {
            Reopening reopening = new Reopening(incident, edit, OpenEntries.requireEnd(entry));
            reopening.takeBackEnd(at);
            again = state == UpdateState.MONITORING ? Map.of() : reopening.harm();
        } else if (entry instanceof Maintenance work
                && state != UpdateState.UPDATE
                && (isReopened || !OpenEntries.isOver(work))) {
            new Plan(work, edit, desk.now()).goOn(state, at);
        }
        Map<ComponentId, ComponentStatus> changes = changes(word, again);
        if (changes.isEmpty() && !again.isEmpty()) {
            changes = again;
            edit.note(Reopening.note(again));
        }
        String text = answers.get("text", "What do you tell the public", "", Meanings::said);
        edit.tell(new NewUpdate(at, told(state), text, changes));
        return edit.finish(deed(state, isReopened));
    }

    /** A second "Scheduled" would take the place of the announcement, which feeds have told of. */
    private UpdateState told(UpdateState state) {
        boolean isAnnouncedAlready = state == UpdateState.SCHEDULED && OpenEntries.endOf(entry) == null;
        return isAnnouncedAlready ? UpdateState.UPDATE : state;
    }

    private Edit.Deed deed(UpdateState state, boolean isReopened) {
        if (isReopened) {
            boolean isCancelled = entry instanceof Maintenance work && work.isCancelled();
            return isCancelled ? Edit.Deed.REINSTATED : Edit.Deed.REOPENED;
        }
        if (OpenEntries.isOver(entry)) {
            return Edit.Deed.ADDED_TO;
        }
        if (state == UpdateState.IN_PROGRESS) {
            return Edit.Deed.BEGUN;
        }
        boolean isAhead = entry instanceof Maintenance work && !Plan.hasBegun(work, desk.now());
        return isAhead ? Edit.Deed.TOLD_AHEAD : Edit.Deed.UPDATED;
    }

    private Edit cancel(Maintenance work) throws IOException {
        EntryEdit edit = EntryEdit.of(desk, entry);
        new Plan(work, edit, desk.now()).cancel();
        say(edit, UpdateState.CANCELLED);
        return edit.finish(Edit.Deed.CANCELLED);
    }

    /** That a plan changed is told without words too. */
    private void say(EntryEdit edit, UpdateState state) {
        String text = answers.get("text", MORE, "", Meanings::markdown);
        if (text.isEmpty() && !state.isOfPlan()) {
            edit.note("No update was added, so feeds do not ring. To tell of it, use -Dcandor.text=… next time.");
        } else {
            edit.tell(new NewUpdate(times.of(state), state, text, Map.of()));
        }
    }

    private boolean isEnd(UpdateState state) {
        return state == (entry instanceof Incident ? UpdateState.RESOLVED : UpdateState.COMPLETED);
    }

    /** What is said as of an earlier time than the end completes the log, and opens nothing. */
    private boolean isReopened(UpdateState state, Instant at) {
        boolean saysThatItGoesOn = state != UpdateState.UPDATE && state != UpdateState.POSTMORTEM;
        Moment end = OpenEntries.endOf(entry);
        boolean isCancelled = entry instanceof Maintenance work && work.isCancelled();
        return saysThatItGoesOn
                && (isCancelled || (end != null && (!at.isBefore(end.instant()) || answers.given("at") == null)));
    }

    private void requireNotOver() {
        if (OpenEntries.isOver(entry)) {
            throw new RefusalException(
                    entry.info().file() + ": \"" + entry.title() + "\" is over already. To say more of "
                            + "it, use the goal \"update\"; with -Dcandor.status="
                            + (entry instanceof Incident ? "investigating" : "in_progress") + " it goes on.");
        }
        if (entry instanceof Maintenance work && !Plan.hasBegun(work, desk.now())) {
            throw new RefusalException(entry.info().file() + ": \"" + entry.title()
                    + "\" has not begun, so it cannot be"
                    + " over; it is planned for "
                    + WrittenTime.of(work.scheduledFor().instant(), entry.info().zone())
                    + ". To call it off, use the goal \"update\" with -Dcandor.status=cancelled; if it has begun early, with"
                    + " in_progress first.");
        }
    }

    private Map<ComponentId, ComponentStatus> changes(StatusWord word, Map<ComponentId, ComponentStatus> again) {
        if (!(entry instanceof Incident)) {
            requireNoComponents();
            return Map.of();
        }
        List<NamedComponent> named = new ComponentQuestion(answers, desk.components())
                .ask(
                        "Components whose status changes",
                        "like 1:operational (Enter for " + (again.isEmpty() ? "none" : Reopening.asBefore(again)) + ")",
                        text -> Meanings.components(text, desk.components()));
        return new Statuses(answers, word.status()).of(named, "now");
    }

    private void requireNoComponents() {
        if (answers.given("components") != null) {
            throw new RefusalException(
                    "candor.components: components of maintenance have no status of their own. Change" + " the list in "
                            + entry.info().file() + " by hand.");
        }
    }
}
