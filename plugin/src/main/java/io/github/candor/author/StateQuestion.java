package io.github.candor.author;

import io.github.candor.author.edit.Desk;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.Meanings;
import io.github.candor.author.questions.StatusWord;
import io.github.candor.model.Entry;
import io.github.candor.model.Incident;
import io.github.candor.model.UpdateState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds out which state an update of one entry declares. */
final class StateQuestion {
    private final Answers answers;
    private final Entry entry;

    StateQuestion(Desk desk, Entry entry) {
        this.answers = desk.answers();
        this.entry = entry;
    }

    /** Returns what the switch says: a state, a status of components, or nothing. */
    StatusWord given() {
        return answers.getUnasked("status", "", text -> text.isEmpty() ? StatusWord.NONE : word(text));
    }

    /** Components of maintenance have no status of their own. */
    private StatusWord word(String text) {
        return entry instanceof Incident
                ? StatusWord.parse(text, this::isPossible)
                : new StatusWord(Meanings.state(text, this::isPossible, Plan.CANCELLED), null);
    }

    /** Returns the state that was given, else the one that is chosen; usually the state stays as it is. */
    UpdateState ask(StatusWord word) {
        if (word.state() != null) {
            return word.state();
        }
        if (!answers.canAsk()) {
            return UpdateState.UPDATE;
        }
        List<String> names = names();
        return answers.choose("State", names, "update", text -> Meanings.state(text, this::isPossible));
    }

    /** Ends come last, since they are chosen once. */
    private List<String> names() {
        List<String> names = new ArrayList<>(Stream.of(UpdateState.values())
                .filter(this::isPossible)
                .map(UpdateState::id)
                .toList());
        String end = entry instanceof Incident ? UpdateState.RESOLVED.id() : UpdateState.COMPLETED.id();
        names.remove(end);
        if (!OpenEntries.isOver(entry)) {
            names.add(end);
        }
        return names;
    }

    private boolean isPossible(UpdateState state) {
        return entry instanceof Incident ? state.isOfIncident() : state.isOfMaintenance();
    }
}
