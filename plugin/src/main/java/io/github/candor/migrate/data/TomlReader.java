package io.github.candor.migrate.data;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.yaml.YamlValue;
import io.github.wasabithumb.jtoml.JToml;
import io.github.wasabithumb.jtoml.except.TomlException;
import io.github.wasabithumb.jtoml.key.TomlKey;
import io.github.wasabithumb.jtoml.value.TomlValue;
import io.github.wasabithumb.jtoml.value.table.TomlTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a TOML document: text in, keys with places out; every value becomes the text that it would be in YAML. */
public final class TomlReader {
    /** A key as a line sets it: in quotes, or down to what follows it. */
    private static final Pattern SETTING =
            Pattern.compile("\\s*+(?:\\[++\\s*+)?+(?:\"([^\"]*+)\"|'([^']*+)'|([^=\\]\"']*+))\\s*+[=\\]].*");

    private static final Pattern LINE = Pattern.compile("line (\\d+)", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final int firstLine;
    private final Map<String, Integer> linesByKey = new HashMap<>();

    private TomlReader(String file, int firstLine, String text) {
        this.file = file;
        this.firstLine = firstLine;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher setting = SETTING.matcher(lines.get(i));
            if (setting.matches()) {
                int line = i;
                Stream.of(1, 2, 3)
                        .map(setting::group)
                        .filter(Objects::nonNull)
                        .forEach(key -> linesByKey.putIfAbsent(key.strip(), line));
            }
        }
    }

    /**
     * Reads {@code text}, which begins on {@code firstLine} of {@code file}.
     *
     * @return the document, or null after reporting why it is none
     */
    public static YamlValue.@Nullable Mapping read(String file, String text, int firstLine, Problems problems) {
        TomlReader reader = new TomlReader(file, firstLine, text);
        if (!TomlBounds.allow(text, new Place(file, firstLine, 1), problems)) {
            return null;
        }
        try {
            return reader.mapping(JToml.jToml().readFromString(text), new Place(file, firstLine, 1));
        } catch (TomlException | IllegalArgumentException | UnsupportedOperationException e) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    reader.placeIn(String.valueOf(e.getMessage())),
                    "This is not TOML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".",
                    "");
            return null;
        }
    }

    private YamlValue.Mapping mapping(TomlTable table, Place place) {
        List<YamlValue.Entry> entries = new ArrayList<>();
        for (TomlKey key : table.keys(false)) {
            String name = String.join(".", key);
            Place at = placeOf(name);
            TomlValue value = table.get(key);
            if (value != null) {
                entries.add(new YamlValue.Entry(new YamlValue.Scalar(name, at), value(value, at)));
            }
        }
        return new YamlValue.Mapping(entries, place);
    }

    private YamlValue value(TomlValue value, Place place) {
        if (value.isTable()) {
            return mapping(value.asTable(), place);
        }
        if (value.isArray()) {
            List<YamlValue> items = new ArrayList<>();
            for (TomlValue item : value.asArray()) {
                items.add(value(item, place));
            }
            return new YamlValue.Sequence(items, place);
        }
        return new YamlValue.Scalar(value.asPrimitive().asString(), place);
    }

    /** The library keeps no places: the first line that sets a key of this name stands for it. */
    private Place placeOf(String key) {
        return new Place(file, firstLine + linesByKey.getOrDefault(key, 0), 1);
    }

    private Place placeIn(String message) {
        Matcher line = LINE.matcher(message);
        boolean isNamed = line.find() && line.group(1).length() < 7;
        int number = isNamed ? Math.max(1, Integer.parseInt(line.group(1))) : 1;
        return new Place(file, firstLine - 1 + number, 1);
    }
}
