package io.github.candor.author;

import io.github.candor.author.edit.Desk;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.edit.NewFile;
import io.github.candor.author.edit.NewUpdate;
import io.github.candor.author.edit.UpdatesEdit;
import io.github.candor.author.edit.YamlText;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.ComponentQuestion;
import io.github.candor.author.questions.Meanings;
import io.github.candor.author.questions.NamedComponent;
import io.github.candor.author.questions.StatusWord;
import io.github.candor.author.questions.Statuses;
import io.github.candor.author.questions.WrittenTime;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.Reading;
import io.github.candor.read.markdown.BodyContext;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens an incident: the facts that are known at three in the morning, and the first word to the public. */
final class NewIncident {
    private static final String KIND = "incident";

    private final Desk desk;
    private final Answers answers;
    private final ZoneId zone;

    NewIncident(Desk desk) {
        this.desk = desk;
        this.answers = desk.answers();
        this.zone = desk.content().settings().zone();
    }

    /** Returns the new file. */
    Edit open() throws IOException {
        answers.require("title", "components");
        StatusWord word = answers.getUnasked("status", "", this::word);
        Instant at = answers.getUnasked("at", "now", text -> Meanings.past(text, zone, desk.now()))
                .truncatedTo(answers.given("at") == null ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
        String title = answers.get("title", "What is wrong, in one line", "", Meanings::line);
        Map<ComponentId, ComponentStatus> statuses = new Statuses(answers, word.status()).of(components(), "now");
        UpdateState state = word.state() == null ? UpdateState.INVESTIGATING : word.state();
        String text =
                answers.get("text", "What do you tell the public (Enter for nothing yet)", "", Meanings::markdown);
        return edit(title, new NewUpdate(at, state, text, statuses));
    }

    private Edit edit(String title, NewUpdate first) throws IOException {
        NewFile file = new NewFile(desk, KIND, desk.content().incidents());
        LocalDate day = first.at().atZone(zone).toLocalDate();
        EntryId id = file.id(day, title);
        String path = file.path("incidents", id, day);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", YamlText.of(title));
        facts.put("components", NewUpdate.braces(first.changes()));
        facts.put("started", WrittenTime.of(first.at(), zone));
        BodyContext context = new BodyContext(BodyContext.Kind.INCIDENT, zone, day, desk.components());
        UpdatesEdit.Edited edited =
                UpdatesEdit.of(path, file.begin(facts), context).add(first);
        Edit edit = new Edit(
                path,
                null,
                edited.text().whole(),
                edited.line(),
                id.value(),
                Edit.Deed.OPENED,
                "Open \"" + title + "\"",
                List.of(),
                List.of());
        Reading reading = desk.with(edit);
        requireMeant(reading, id, title, first);
        return edit.with(Desk.warnings(reading, path));
    }

    /** The organisation's own template may be such that the facts are not read as they were given. */
    private static void requireMeant(Reading reading, EntryId id, String title, NewUpdate first) {
        boolean isMeant = reading.content().incidents().stream()
                .filter(one -> one.id().equals(id))
                .anyMatch(one -> one.title().equals(title)
                        && one.milestones().started().equals(Moment.at(first.at()))
                        && one.updates().stream()
                                .anyMatch(update -> update.at().instant().equals(first.at())
                                        && update.state() == first.state()
                                        && update.text().source().startsWith(first.firstLine())));
        if (!isMeant) {
            throw new RefusalException(
                    "The text or template/incident.md would not be read as it is meant, so nothing was "
                            + "written. Is a heading in the text, or something in the template left open?");
        }
    }

    private List<NamedComponent> components() {
        String example = "like " + Meanings.ids(desk.components()).get(0) + ":partial_outage, or 1";
        return new ComponentQuestion(answers, desk.components()).ask("What is hit", example, text -> {
            List<NamedComponent> named = Meanings.components(text, desk.components());
            if (named.isEmpty()) {
                throw new RefusalException("An incident hits at least one component.");
            }
            return named;
        });
    }

    private StatusWord word(String text) {
        return text.isEmpty()
                ? StatusWord.NONE
                : StatusWord.parse(text, state -> state.isOfIncident() && state != UpdateState.RESOLVED);
    }
}
