package io.github.candor.author.alert;

import io.github.candor.author.edit.Desk;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.edit.NewFile;
import io.github.candor.author.edit.NewUpdate;
import io.github.candor.author.edit.SourceText;
import io.github.candor.author.edit.UpdatesEdit;
import io.github.candor.author.edit.YamlText;
import io.github.candor.author.questions.WrittenTime;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.EntryId;
import io.github.candor.model.Incident;
import io.github.candor.model.Milestone;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opens an incident for what monitoring noticed, or notes it in the one that is there. It is a draft, unless each component
 * that is hit allows otherwise; what is public already is never changed.
 */
public final class AlertDraft {
    private static final String KIND = "incident";

    private static final String UNTOLD =
            "The checks of this site refuse its own words as a title or update; they stand in the comment of the file.";

    private static final String UNPUBLISHED = "They refuse the incident too, as it is; so it is a draft.";

    /**
     * What an incident is called and begins with.
     *
     * @param text Markdown of its first update, or empty
     * @param notes why it is worded so, a line each
     */
    private record Wording(String title, String text, List<String> notes) {}

    private final Desk desk;
    private final AlertMessage message;
    private final AlertedComponent components;
    private final AlertLog told;

    /**
     * Keeps what was sent.
     *
     * @param body of a webhook, JSON
     */
    public AlertDraft(Desk desk, String body) {
        this.desk = desk;
        this.message = AlertReader.read(body);
        this.components = new AlertedComponent(desk.components());
        this.told = new AlertLog(AlertText.group(message.group()), List.of())
                .with(message.alerts().stream().map(components::line).toList());
    }

    /** Returns the new or changed file, or null where all of it is noted already. */
    public @Nullable Edit write() throws IOException {
        @Nullable Incident close = null;
        for (Incident one : desk.content().incidents()) {
            AlertLog log = log(one);
            if (log != null) {
                if (log.knows(told.lines())) {
                    return note(one, log);
                }
                close = close == null && !isOver(one) && log.isCloseTo(told.lines()) ? one : close;
            }
        }
        return close == null ? open() : note(close, Objects.requireNonNull(log(close)));
    }

    private @Nullable AlertLog log(Incident incident) throws IOException {
        String file = incident.info().file();
        return told.in(desk.text(file), file);
    }

    /** In what was taken back nobody would hear of it. */
    private static boolean isOver(Incident incident) {
        return incident.milestones().get(Milestone.RESOLVED) != null
                || incident.ties().retracted() != null
                || incident.ties().mergedInto() != null;
    }

    private @Nullable Edit note(Incident incident, AlertLog before) throws IOException {
        AlertLog after = before.with(told.lines());
        if (after.equals(before)) {
            return null;
        }
        String file = incident.info().file();
        if (after.areTooMany()) {
            throw new RefusalException(file + " would have more alerts in its comment than one incident can have."
                    + " Is it still one? Take the comment that begins with \"<!-- candor:alerts\" out to begin anew.");
        }
        String text = desk.text(file);
        String noted = after.putInto(text);
        if (incident.info().isDraft()) {
            noted = new DraftFacts(incident.info().zone(), before, after).renew(noted);
        }
        Edit edit = new Edit(
                file,
                text,
                noted,
                lineOfLog(noted),
                incident.id().value(),
                Edit.Deed.UPDATED,
                "Note alerts in \"" + incident.title() + "\"",
                List.of(after.summary()),
                List.of());
        return edit.with(Desk.warnings(desk.with(edit), file));
    }

    private static int lineOfLog(String text) {
        return 1
                + (int) text.substring(0, Math.max(0, text.indexOf("<!-- candor:alerts ")))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private Edit open() throws IOException {
        boolean isPublic = told.isFiring() && message.alerts().stream().allMatch(components::isPublic);
        try {
            return open(new Wording(title(isPublic), publicText(), List.of()), isPublic);
        } catch (RefusalException e) {
            // Somebody must hear of it all the same.
        }
        try {
            return open(new Wording(plainTitle(), "", List.of(UNTOLD)), isPublic);
        } catch (RefusalException e) {
            return open(new Wording(plainTitle(), "", List.of(UNTOLD, UNPUBLISHED)), false);
        }
    }

    private Edit open(Wording wording, boolean isPublic) throws IOException {
        ZoneId zone = desk.content().settings().zone();
        LocalDate day = began().atZone(zone).toLocalDate();
        NewFile file = new NewFile(desk, KIND, desk.content().incidents());
        EntryId id = file.id(day, wording.title());
        String path = file.path("incidents", id, day);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", YamlText.of(wording.title()));
        facts.put("components", DraftFacts.components(told));
        facts.put("started", WrittenTime.of(began(), zone));
        if (!isPublic) {
            facts.put("draft", "true");
        }
        SourceText begun = withLog(file.begin(facts));
        NewUpdate first = new NewUpdate(began(), UpdateState.INVESTIGATING, wording.text(), Map.of());
        BodyContext context = new BodyContext(BodyContext.Kind.INCIDENT, zone, day, desk.components());
        UpdatesEdit.Edited edited = UpdatesEdit.of(path, begun, context).add(first);
        Edit edit = new Edit(
                path,
                null,
                edited.text().whole(),
                1,
                id.value(),
                Edit.Deed.OPENED,
                (isPublic ? "Open \"" : "Draft \"") + wording.title() + "\"",
                Stream.concat(Stream.of(told.summary()), wording.notes().stream())
                        .toList(),
                List.of());
        Reading reading = desk.with(edit);
        requireMeant(reading, id, isPublic);
        return edit.with(Desk.warnings(reading, path));
    }

    /** A clock of monitoring may be ahead of ours; what it noticed has begun all the same, and its own time stands in the comment. */
    private Instant began() {
        Instant now = desk.now().truncatedTo(ChronoUnit.SECONDS);
        return told.start().isAfter(now) ? now : told.start();
    }

    /** Returns a title of words of the site alone. */
    private String plainTitle() {
        return message.alerts().stream()
                .map(alert -> components.find(alert.component()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(hit -> desk.components().fullName(hit.id()))
                .orElse("Alert");
    }

    /** What is public says no word that was meant for the people on call. */
    private String title(boolean isPublic) {
        Alert first = message.alerts().stream()
                .min(Comparator.comparing(Alert::start))
                .orElseThrow();
        String title = first.words().title();
        ComponentNode hit = components.find(first.component());
        return title != null
                ? AlertmanagerReader.title(title, first.title())
                : isPublic && hit != null ? desk.components().fullName(hit.id()) : first.title();
    }

    private String publicText() {
        return message.alerts().stream()
                .map(alert -> alert.words().text())
                .filter(Objects::nonNull)
                .findFirst()
                .map(AlertText::markdown)
                .orElse("");
    }

    /** Puts the comment after the front matter. */
    private SourceText withLog(SourceText text) {
        int line = 1;
        while (line < text.lines().size() && !text.line(line).stripTrailing().equals("---")) {
            line++;
        }
        return text.insert(line + 1, told.comment());
    }

    /** The organisation's own template may be such that the facts are not read as they were given. */
    private void requireMeant(Reading reading, EntryId id, boolean isPublic) {
        boolean isMeant = reading.content().incidents().stream()
                .filter(one -> one.id().equals(id))
                .anyMatch(one -> one.info().isDraft() != isPublic
                        && one.milestones().started().equals(Moment.at(began())));
        if (!isMeant) {
            throw new RefusalException(
                    "With template/incident.md the alert would not be read as it is meant, so nothing was written."
                            + " Does it say \"draft\", \"started\" or \"components\", or leave something open?");
        }
    }
}
