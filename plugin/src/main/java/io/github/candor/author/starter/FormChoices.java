package io.github.candor.author.starter;

import io.github.candor.author.edit.YamlText;
import io.github.candor.disk.OrdinaryFile;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The components that the form of the second workflow offers, which are those of {@code status.yml} that have not ended. One that
 * ends later may stay in the form until it is next brought up to date: no day alone makes a folder wrong.
 */
public final class FormChoices {
    static final String FILE = ".github/workflows/tell.yml";

    private static final String INDENT = "          ";
    private static final Pattern LIST = Pattern.compile(
            "(?m)^" + INDENT + "# Components and groups of status\\.yml, kept by candor:init[^\\r\\n]*\\R"
                    + "(?<choices>(?:" + INDENT + "- [^\\r\\n]*\\R)*+)");

    private FormChoices() {}

    /** Returns the lines that offer what of {@code components} has not ended before {@code today}, without the last line feed. */
    static String of(Components components, LocalDate today) {
        return lines(components, node -> !node.isGone(today)).collect(Collectors.joining("\n"));
    }

    /** Returns the workflow {@code text} with the choices of {@code components}; as it is where nothing is to be kept. */
    static String following(String text, Components components, LocalDate today) {
        Matcher list = LIST.matcher(text);
        if (!list.find()) {
            return text;
        }
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String choices = (of(components, today) + "\n").replace("\n", lineEnd);
        return list.group("choices").equals(choices)
                ? text
                : text.substring(0, list.start("choices")) + choices + text.substring(list.end("choices"));
    }

    /**
     * Returns what is wrong with the choices of the form in {@code folder}, with file and line; null where nothing is, and
     * where there is no such form.
     *
     * @param today in the zone of the site
     */
    public static @Nullable String complaint(Path folder, Components components, LocalDate today, Commands plugin)
            throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        String text = OrdinaryFile.text(file, StandardCharsets.ISO_8859_1);
        Matcher list = LIST.matcher(text);
        if (!list.find()) {
            return null;
        }
        Set<String> ended =
                choices(lines(components, node -> node.isGone(today))).collect(Collectors.toSet());
        List<String> offered = choices(list.group("choices").lines())
                .filter(one -> !ended.contains(one))
                .toList();
        List<String> right =
                choices(lines(components, node -> !node.isGone(today))).toList();
        if (offered.equals(right)) {
            return null;
        }
        List<String> faults = new ArrayList<>();
        add(
                faults,
                "offers",
                offered.stream().filter(one -> !right.contains(one)).toList(),
                "not in status.yml");
        add(
                faults,
                "lacks",
                right.stream().filter(one -> !offered.contains(one)).toList(),
                "in status.yml");
        long line = text.substring(0, list.start("choices")).lines().count() + 1;
        String what = faults.isEmpty() ? "does not have the order of status.yml" : String.join(", and ", faults);
        return FILE + ":" + line + "\n  The form " + what + ".\n  Run " + plugin.of("init")
                + ", which brings it up to date.";
    }

    private static void add(List<String> faults, String verb, List<String> ids, String where) {
        if (!ids.isEmpty()) {
            faults.add(verb + " " + String.join(", ", ids) + ", " + (ids.size() == 1 ? "which is " : "which are ")
                    + where);
        }
    }

    private static Stream<String> lines(Components components, Predicate<ComponentNode> isOffered) {
        return components.withMembers().stream()
                .filter(isOffered)
                .map(node -> INDENT + "- " + YamlText.of(node.id().value()));
    }

    /** Returns what {@code lines} offer, as it is written. */
    private static Stream<String> choices(Stream<String> lines) {
        return lines.map(line -> line.strip().substring(2).strip());
    }
}
