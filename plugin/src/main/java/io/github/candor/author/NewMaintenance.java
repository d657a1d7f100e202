package io.github.candor.author;

import io.github.candor.author.edit.Desk;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.edit.NewFile;
import io.github.candor.author.edit.SourceText;
import io.github.candor.author.edit.YamlText;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.ComponentQuestion;
import io.github.candor.author.questions.Meanings;
import io.github.candor.author.questions.NamedComponent;
import io.github.candor.author.questions.WrittenTime;
import io.github.candor.model.EntryId;
import io.github.candor.model.Maintenance;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.Reading;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Announces planned work. */
final class NewMaintenance {
    private static final String KIND = "maintenance";
    private static final Duration USUAL = Duration.ofMinutes(90);

    private final Desk desk;
    private final Answers answers;
    private final ZoneId zone;

    NewMaintenance(Desk desk) {
        this.desk = desk;
        this.answers = desk.answers();
        this.zone = desk.content().settings().zone();
    }

    /** Returns the new file. */
    Edit announce() throws IOException {
        answers.require("title", "at", "until");
        String title = answers.get("title", "What is planned, in one line", "", Meanings::line);
        Instant from = answers.get(
                "at",
                "From, like " + tomorrow() + " 22:00, in " + zone,
                "",
                text -> Meanings.time(text, zone, desk.now()));
        Instant until =
                answers.get("until", "Until, like " + likeUntil(from), "", text -> Plan.until(text, from, zone));
        List<NamedComponent> components = new ComponentQuestion(answers, desk.components())
                .ask(
                        "What is worked on",
                        "or Enter for nothing named",
                        text -> Meanings.components(text, desk.components()));
        String text =
                answers.get("text", "What do you tell the public (Enter for nothing yet)", "", Meanings::markdown);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", YamlText.of(title));
        if (!components.isEmpty()) {
            facts.put("components", list(components));
        }
        facts.put("scheduled_for", WrittenTime.of(from.truncatedTo(ChronoUnit.SECONDS), zone));
        facts.put("scheduled_until", WrittenTime.of(until.truncatedTo(ChronoUnit.SECONDS), zone));
        return edit(title, from.atZone(zone).toLocalDate(), facts, text);
    }

    private LocalDate tomorrow() {
        return desk.now().atZone(zone).toLocalDate().plusDays(1);
    }

    /** Returns an end that would do for this begin: a clock time of the same day, else with the next day. */
    private String likeUntil(Instant from) {
        String whole = WrittenTime.of(from.plus(USUAL).truncatedTo(ChronoUnit.MINUTES), zone);
        boolean isSameDay = whole.startsWith(from.atZone(zone).toLocalDate().toString());
        return isSameDay ? whole.substring(whole.indexOf(' ') + 1) : whole;
    }

    private Edit edit(String title, LocalDate day, Map<String, String> facts, String text) throws IOException {
        NewFile file = new NewFile(desk, KIND, desk.content().maintenance());
        EntryId id = file.id(day, title);
        String path = file.path(KIND, id, day);
        SourceText begun = file.begin(facts);
        SourceText whole = text.isEmpty() ? begun : withSummary(begun, text);
        Edit edit = new Edit(
                path,
                null,
                whole.whole(),
                1,
                id.value(),
                Edit.Deed.ANNOUNCED,
                "Announce \"" + title + "\"",
                List.of(),
                List.of());
        Reading reading = desk.with(edit);
        boolean isMeant = reading.content().maintenance().stream()
                .filter(one -> one.id().equals(id))
                .map(Maintenance::summary)
                .anyMatch(summary -> summary.source().startsWith(text));
        if (!isMeant) {
            throw new RefusalException(
                    "The text would not be read as it is meant, so nothing was written. Does it begin "
                            + "with a heading?");
        }
        return edit.with(Desk.warnings(reading, path));
    }

    /** Puts {@code text} below the front matter, in front of what the template has there. */
    private static SourceText withSummary(SourceText text, String summary) {
        int end = 1;
        while (!text.line(end).stripTrailing().equals("---")) {
            end++;
        }
        List<String> lines = new ArrayList<>(summary.lines().toList());
        if (!text.isBlank(end + 1)) {
            lines.add("");
        }
        return text.insert(end + 1, lines);
    }

    private static String list(List<NamedComponent> components) {
        return components.stream().map(one -> one.id().value()).collect(Collectors.joining(", ", "[", "]"));
    }
}
