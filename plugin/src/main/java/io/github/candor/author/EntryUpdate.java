package io.github.candor.author;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Entry;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.read.Reading;
import io.github.candor.read.body.BodyContext;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the public something new of an incident or of maintenance, or that it is over. */
final class EntryUpdate {
    private final Desk desk;
    private final Answers answers;
    private final Entry entry;
    private final ZoneId zone;

    private EntryUpdate(Desk desk, Entry entry) {
        this.desk = desk;
        this.answers = desk.answers();
        this.entry = entry;
        this.zone = entry.info().zone();
    }

    /** Starts on the entry that is meant. */
    static EntryUpdate of(Desk desk) throws AuthorException {
        return new EntryUpdate(desk, new OpenEntries(desk).choose());
    }

    /** Returns the file with one more update. */
    Edit update() throws AuthorException, IOException {
        answers.require("text");
        StatusWord word = answers.getUnasked("status", "", this::word);
        UpdateState state = word.status() != null
                ? UpdateState.UPDATE
                : answers.get("status", "State (" + states() + ")", "update", this::state);
        Map<ComponentId, ComponentStatus> changes = changes(word);
        String text = answers.get("text", "What do you tell the public", "", Meanings::said);
        return edit("Update", new NewUpdate(at(state), state, text, changes), null);
    }

    /** Returns the file with its end stated and told. */
    Edit resolve() throws AuthorException, IOException {
        if (OpenEntries.isOver(entry)) {
            throw new AuthorException(entry.info().file() + ": \"" + entry.title()
                    + "\" is over already. To say more of " + "it, use the goal \"update\".");
        }
        UpdateState state = entry instanceof Incident ? UpdateState.RESOLVED : UpdateState.COMPLETED;
        String question = "What do you tell the public (Enter for nothing more)";
        String text = answers.get("text", question, "", Meanings::markdown);
        NewUpdate closing = new NewUpdate(at(state), state, text, closing());
        return edit("Resolve", closing, Moment.at(closing.at()));
    }

    private Edit edit(String verb, NewUpdate update, @Nullable Moment end) throws AuthorException, IOException {
        String file = entry.info().file();
        String before = desk.text(file);
        SourceText text = SourceText.of(before);
        if (end != null) {
            text = new FrontMatterEdit(file).put(text, endKey(), WrittenTime.of(end.instant(), zone), endBehind());
        }
        UpdatesEdit.Edited edited = UpdatesEdit.of(file, text, context()).add(update);
        String summary = verb + " \"" + entry.title() + "\"";
        Edit edit = new Edit(
                file, before, edited.text().whole(), edited.line(), entry.id().value(), summary, List.of(), List.of());
        Reading reading = desk.with(edit);
        new MeaningCheck(desk.components()).require(entry, find(reading), List.of(update), end);
        return edit.with(Desk.warnings(reading, file));
    }

    private Entry find(Reading reading) throws AuthorException {
        return Stream.<Entry>concat(reading.content().incidents().stream(), reading.content().maintenance().stream())
                .filter(one -> one.id().equals(entry.id()))
                .findFirst()
                .orElseThrow(() -> new AuthorException(entry.info().file() + ": the entry would be gone."));
    }

    private String endKey() {
        return entry instanceof Incident ? "resolved" : "completed";
    }

    private List<String> endBehind() {
        return entry instanceof Incident
                ? List.of("title", "started", "detected", "acknowledged", "mitigated", "repaired")
                : List.of("title", "scheduled_for", "scheduled_until", "started");
    }

    private BodyContext context() {
        boolean isIncident = entry instanceof Incident;
        Moment start =
                entry instanceof Incident one ? one.milestones().started() : ((Maintenance) entry).scheduledFor();
        return new BodyContext(
                isIncident ? BodyContext.Kind.INCIDENT : BodyContext.Kind.MAINTENANCE,
                zone,
                start.day() != null ? start.day() : start.instant().atZone(zone).toLocalDate(),
                desk.components());
    }

    private List<Update> updates() {
        return entry instanceof Incident one ? one.updates() : ((Maintenance) entry).updates();
    }

    private boolean isPossible(UpdateState state) {
        return entry instanceof Incident
                ? state.isOfIncident() && state != UpdateState.RESOLVED
                : state.isOfMaintenance() && state != UpdateState.COMPLETED;
    }

    private String states() {
        return String.join(
                ", ",
                Stream.of(UpdateState.values())
                        .filter(this::isPossible)
                        .map(UpdateState::id)
                        .toList());
    }

    private StatusWord word(String text) throws AuthorException {
        return text.isEmpty() ? StatusWord.NONE : StatusWord.parse(text, this::isPossible);
    }

    private UpdateState state(String text) throws AuthorException {
        return Meanings.state(text, this::isPossible);
    }

    private Map<ComponentId, ComponentStatus> changes(StatusWord word) throws AuthorException {
        if (!(entry instanceof Incident)) {
            return Map.of();
        }
        String question = "Components whose status changes, like login:operational (Enter for none)";
        List<NamedComponent> named =
                answers.get("components", question, "", text -> Meanings.components(text, desk.components()));
        return new Statuses(answers, word.status()).of(named, "now");
    }

    /** Returns the statuses that the braces of the closing update take back; what has no braces ends with the incident. */
    private Map<ComponentId, ComponentStatus> closing() {
        Map<ComponentId, ComponentStatus> last = new LinkedHashMap<>();
        updates().forEach(update -> last.putAll(update.changes()));
        Map<ComponentId, ComponentStatus> closing = new LinkedHashMap<>();
        last.forEach((id, status) -> {
            if (status != ComponentStatus.OPERATIONAL) {
                closing.put(id, ComponentStatus.OPERATIONAL);
            }
        });
        return closing;
    }

    /** Returns the time that was given, or the minute that is now; the second where the minute would contradict the file. */
    private Instant at(UpdateState state) throws AuthorException {
        Instant exact = answers.getUnasked("at", "now", text -> Meanings.past(text, zone, desk.now()))
                .truncatedTo(ChronoUnit.SECONDS);
        Instant minute = exact.truncatedTo(ChronoUnit.MINUTES);
        boolean isTaken = Stream.concat(updates().stream().map(Update::at), moments())
                .map(Moment::instant)
                .anyMatch(one -> one.isAfter(minute) && !one.isAfter(exact));
        boolean isTwin = updates().stream()
                .anyMatch(one -> one.state() == state && one.at().instant().equals(minute));
        return isTaken || isTwin ? exact : minute;
    }

    private Stream<Moment> moments() {
        return entry instanceof Incident one
                ? one.milestones().moments().values().stream()
                : Stream.of(((Maintenance) entry).scheduledFor());
    }
}
