package io.github.candor.migrate;

import io.github.candor.author.questions.WrittenTime;
import io.github.candor.migrate.data.MarkdownText;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.ImportedUpdate;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.HiddenText;
import io.github.candor.problem.Logins;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an imported entry as a file of content. */
final class EntryText {
    private static final int UPDATE_TEXT = 4;

    private final ZoneId zone;

    /** Keeps the zone in which times are written. */
    EntryText(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns the whole file. */
    String of(ImportedEntry entry) {
        return file(entry, entry.summary(), entry.sections());
    }

    /** Returns whether an address in {@code entry} has a name and a password, which no file gets. */
    boolean hasLogin(ImportedEntry entry) {
        return Stream.of(
                        entry.facts().values().stream(),
                        entry.comments().stream(),
                        Stream.of(entry.summary(), entry.sections()),
                        entry.updates().stream().map(ImportedUpdate::text))
                .flatMap(parts -> parts)
                .anyMatch(part -> Logins.ADDRESS.matcher(part).find());
    }

    /** Returns the whole file with headings as mere bold lines, for a text whose headings would mean something here. */
    String plain(ImportedEntry entry) {
        return file(entry, flat(entry.summary()), flat(entry.sections()));
    }

    private String file(ImportedEntry entry, String summary, String sections) {
        StringBuilder text = new StringBuilder("---\n");
        entry.facts()
                .forEach((key, value) -> text.append(key)
                        .append(value.startsWith("\n") ? ":" : ": ")
                        .append(value)
                        .append('\n'));
        entry.comments().forEach(line -> text.append("# ").append(line).append('\n'));
        text.append("---\n");
        append(text, summary);
        if (!entry.updates().isEmpty()) {
            append(text, updates(UpdateTwins.apart(entry.updates())));
        }
        append(text, sections);
        return Logins.without(HiddenText.without(text));
    }

    private String updates(List<ImportedUpdate> updates) {
        return "## Updates\n" + updates.stream().map(this::update).collect(Collectors.joining("\n\n"));
    }

    private String update(ImportedUpdate update) {
        String changes = update.changes().isEmpty()
                ? ""
                : update.changes().entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue().id())
                        .collect(Collectors.joining(", ", " {", "}"));
        String text = MarkdownText.deepened(update.text(), UPDATE_TEXT).strip();
        return "### " + at(update) + " " + word(update.state()) + changes + (text.isEmpty() ? "" : "\n" + text);
    }

    private String at(ImportedUpdate update) {
        String written = WrittenTime.of(update.at(), zone);
        int millis = update.at().get(ChronoField.MILLI_OF_SECOND);
        if (millis == 0) {
            return written;
        }
        String seconds = written.matches("\\S+ \\d\\d:\\d\\d(?:[+Z-].*)?") ? ":00" : "";
        return written.replaceFirst(
                "^(\\S+ \\d\\d:\\d\\d(?::\\d\\d)?)", "$1" + seconds + String.format(Locale.ROOT, ".%03d", millis));
    }

    private static String word(UpdateState state) {
        String words = state.id().replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isBlank()) {
            text.append(text.toString().endsWith("---\n") ? "" : "\n")
                    .append(part.stripTrailing())
                    .append('\n');
        }
    }

    private static String flat(String text) {
        return MarkdownText.outsideCode(MarkdownText.deepened(text, 1), line -> {
            String heading = line.replaceFirst("^ {0,3}#{1,6}(?:\\s+|$)", "");
            return heading.equals(line) || heading.isBlank()
                    ? heading
                    : "\n**"
                            + heading.replaceFirst("\\s+#+\\s*$", "")
                                    .replace("*", "")
                                    .strip() + "**\n";
        });
    }
}
