package io.github.candor.read.folder;

import io.github.candor.model.OneLine;
import io.github.candor.problem.Problems;
import io.github.candor.read.file.FrontMatter;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.front.IncidentReader;
import io.github.candor.read.front.MaintenanceReader;
import io.github.candor.read.front.NoticeReader;
import io.github.candor.read.front.StatuspageKey;
import io.github.candor.read.markdown.ReadableText;
import io.github.candor.read.markdown.Uncommented;
import io.github.candor.read.yaml.YamlValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the public could read in an entry's file at some time: its known keys and its text, without what never leaves the
 * machine.
 *
 * @param isDraft whether nobody could read it
 * @param keys those that say something, each with its value in one line, in the author's order
 * @param text what is below the front matter, as somebody reads it
 */
public record EntryWords(boolean isDraft, Map<String, String> keys, String text) {
    /** Nothing that anybody could read. */
    public static final EntryWords NONE = new EntryWords(true, Map.of(), "");

    public EntryWords {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    private static final String DRAFT = "draft";

    /** What Candor's own goals write into a file; it is nothing that an author says. */
    private static final Set<String> WRITTEN_BY_TOOLS = Set.of("aliases", StatuspageKey.NAME);

    /** A definition of a link that leads nowhere is how authors write remarks which Markdown does not show. */
    private static final Pattern REMARK =
            Pattern.compile("(?m)^ {0,3}\\[[^]\\n]+]:[ \\t]*<?#?>?(?:[ \\t].*)?(?:\\n|$)");

    /**
     * Returns the words of a file with these bytes; of any age, so that what it says need not hold any more.
     *
     * @param name path relative to the content folder, whose first part says which kind of entry it is
     * @return null if they are no entry's: then no site was ever made of them
     */
    public static @Nullable EntryWords of(byte[] bytes, String name) {
        Problems problems = new Problems();
        TextFile file = TextFile.of(bytes, name, problems);
        FrontMatter matter = file == null ? null : FrontMatter.split(file, problems);
        if (matter == null || !problems.hasNoErrors()) {
            return null;
        }
        List<String> known = keys(name);
        Map<String, String> facts = new LinkedHashMap<>();
        matter.keys().entries().stream()
                .filter(entry ->
                        known.contains(entry.key().text()) && !entry.value().isEmpty())
                .forEach(entry -> facts.put(entry.key().text(), OneLine.of(written(entry.value()))));
        facts.remove(DRAFT);
        facts.keySet().removeAll(WRITTEN_BY_TOOLS);
        String body = REMARK.matcher(Uncommented.of(matter.body()).text()).replaceAll("");
        return new EntryWords(isDraft(matter.keys()), facts, ReadableText.of(body));
    }

    private static List<String> keys(String name) {
        if (name.startsWith("maintenance/")) {
            return MaintenanceReader.KEYS;
        }
        return name.startsWith("notices/") ? NoticeReader.KEYS : IncidentReader.KEYS;
    }

    /** In doubt it is one. */
    private static boolean isDraft(YamlValue.Mapping keys) {
        YamlValue value = keys.find(DRAFT);
        boolean isFalse = value instanceof YamlValue.Scalar scalar
                && scalar.text().strip().equals("false");
        return value != null && !isFalse;
    }

    private static String written(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text().strip();
        }
        if (value instanceof YamlValue.Sequence sequence) {
            return sequence.items().stream().map(EntryWords::written).collect(Collectors.joining(", "));
        }
        return ((YamlValue.Mapping) value)
                .entries().stream()
                        .map(entry -> entry.key().text() + ": " + written(entry.value()))
                        .collect(Collectors.joining(", "));
    }
}
