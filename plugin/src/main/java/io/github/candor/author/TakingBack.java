package io.github.candor.author;

import io.github.candor.author.edit.Desk;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.edit.EntryEdit;
import io.github.candor.author.edit.Facts;
import io.github.candor.author.edit.NewUpdate;
import io.github.candor.author.edit.YamlText;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.Meanings;
import io.github.candor.model.EntryId;
import io.github.candor.model.Incident;
import io.github.candor.model.OneLine;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.name.NearMiss;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Takes back an incident that was none, or that is part of another; what was public stays, and says so. */
final class TakingBack {
    private static final String[] BEFORE = {
        "title", "started", "detected", "acknowledged", "mitigated", "repaired", "resolved"
    };

    private final Desk desk;
    private final Answers answers;
    private final Incident incident;

    private TakingBack(Desk desk, Incident incident) {
        this.desk = desk;
        this.answers = desk.answers();
        this.incident = incident;
    }

    /** Starts on the incident that is meant, which may be over. */
    static TakingBack of(Desk desk) {
        return new TakingBack(desk, new OpenEntries(desk).chooseIncident());
    }

    /** Returns the file with the reason, or the other incident, and an update that tells it. */
    Edit edit() throws IOException {
        if (!incident.ties().isStanding()) {
            throw new RefusalException(incident.info().file() + ": \"" + incident.title()
                    + "\" is taken back already. To say more of it, use the goal \"update\".");
        }
        String into = answers.given("into");
        return into == null ? retract() : merge(whole(into));
    }

    private Edit retract() throws IOException {
        answers.require("text");
        String text = answers.get("text", "Why was it no incident", "", Meanings::said);
        String reason = OneLine.of(text.strip().lines().findFirst().orElse(text));
        boolean saysMore = text.strip().lines().count() > 1;
        EntryEdit edit = EntryEdit.of(desk, incident);
        edit.state("retracted", YamlText.of(reason), BEFORE);
        expect(edit, new Incident.Ties(incident.ties().recurrenceOf(), reason, null));
        edit.tell(update(UpdateState.RETRACTED, saysMore ? text : ""));
        return edit.finish(Edit.Deed.RETRACTED);
    }

    private Edit merge(Incident whole) throws IOException {
        String text =
                answers.get("text", "What do you tell the public (Enter for nothing more)", "", Meanings::markdown);
        EntryEdit edit = EntryEdit.of(desk, incident);
        edit.state("merged_into", whole.id().value(), BEFORE);
        expect(edit, new Incident.Ties(incident.ties().recurrenceOf(), null, whole.id()));
        edit.tell(update(UpdateState.MERGED, text));
        return edit.finish(Edit.Deed.MERGED);
    }

    private void expect(EntryEdit edit, Incident.Ties ties) {
        edit.expect(((Facts.OfIncident) Facts.of(incident)).tied(ties));
    }

    private NewUpdate update(UpdateState state, String text) {
        Instant at = UpdateTime.asGiven(desk, incident).of(state);
        return new NewUpdate(at, state, text, Map.of());
    }

    private Incident whole(String written) {
        String id = written.replaceAll("^.*/|\\.md$", "");
        List<String> others = desk.content().incidents().stream()
                .filter(one -> !one.id().equals(incident.id()) && one.ties().isStanding())
                .filter(one -> !one.info().isDraft())
                .map(Incident::id)
                .map(EntryId::value)
                .toList();
        return desk.content().incidents().stream()
                .filter(one -> one.id().value().equals(id) && others.contains(id))
                .findFirst()
                .orElseThrow(() -> new RefusalException("candor.into: there is no other incident \"" + id
                        + "\" that this could be part of. " + NearMiss.advice(id, others)));
    }
}
