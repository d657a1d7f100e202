package io.github.candor.migrate.data;

import io.github.candor.model.OneCase;
import io.github.candor.model.OneLine;
import io.github.candor.problem.Place;
import io.github.candor.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys of one mapping of another program, which remembers those that nobody asked for; not safe for several threads. */
public final class Facts {
    private static final Set<String> NOTHING = Set.of("", "null", "~");
    private static final Set<String> YES = Set.of("true", "yes", "on", "1");

    private final YamlValue.Mapping mapping;
    private final Set<String> asked = new HashSet<>();

    /** Keeps what is asked. */
    public Facts(YamlValue.Mapping mapping) {
        this.mapping = mapping;
    }

    /** Returns the mapping itself. */
    public YamlValue.Mapping mapping() {
        return mapping;
    }

    /** Returns the value of {@code key} as it was read, or null. */
    public @Nullable YamlValue value(String key) {
        asked.add(key);
        return mapping.find(key);
    }

    /** Returns the single value of {@code key} without spaces around it; null where there is none, or nothing in it. */
    public @Nullable String text(String key) {
        return value(key) instanceof YamlValue.Scalar scalar
                        && !NOTHING.contains(scalar.text().strip())
                ? scalar.text().strip()
                : null;
    }

    /** Returns the single value of {@code key}, else {@code usual}. */
    public String text(String key, String usual) {
        String text = text(key);
        return text == null ? usual : text;
    }

    /** Returns the single values of {@code key}, a list or one alone; those that are lists or maps themselves are left out. */
    public List<YamlValue.Scalar> scalars(String key) {
        YamlValue value = value(key);
        List<YamlValue> items =
                value instanceof YamlValue.Sequence list ? list.items() : value == null ? List.of() : List.of(value);
        return items.stream()
                .filter(YamlValue.Scalar.class::isInstance)
                .map(YamlValue.Scalar.class::cast)
                .filter(one -> !NOTHING.contains(one.text().strip()))
                .toList();
    }

    /** Returns the mapping below {@code key}, empty where there is none. */
    public Facts facts(String key) {
        return value(key) instanceof YamlValue.Mapping found
                ? new Facts(found)
                : new Facts(new YamlValue.Mapping(List.of(), placeOf(key)));
    }

    /** Returns the mappings in the list below {@code key}; whatever else stands there is left out. */
    public List<Facts> all(String key) {
        return value(key) instanceof YamlValue.Sequence list ? all(list) : List.of();
    }

    /** Returns the mappings in {@code list}. */
    public static List<Facts> all(YamlValue.Sequence list) {
        List<Facts> found = new ArrayList<>();
        for (YamlValue item : list.items()) {
            if (item instanceof YamlValue.Mapping one) {
                found.add(new Facts(one));
            }
        }
        return found;
    }

    /** Returns whether {@code key} says yes, in any of the words that YAML has had for it. */
    public boolean isTrue(String key) {
        String text = text(key);
        return text != null && YES.contains(OneCase.lower(text));
    }

    /** Returns whether {@code key} is there, be there a value or not. */
    public boolean has(String key) {
        return mapping.find(key) != null;
    }

    /** Returns where the value of {@code key} begins, else where the mapping does. */
    public Place placeOf(String key) {
        YamlValue value = mapping.find(key);
        return value == null ? mapping.place() : value.place();
    }

    /** Says that {@code keys} are understood, or mean nothing. */
    public Facts know(String... keys) {
        asked.addAll(List.of(keys));
        return this;
    }

    /** Returns the entries that nobody asked for. */
    public List<YamlValue.Entry> leftovers() {
        return mapping.entries().stream()
                .filter(entry -> !asked.contains(entry.key().text()))
                .toList();
    }

    /** Returns {@code value} on one line, for a comment. */
    public static String onOneLine(YamlValue value) {
        String text = value instanceof YamlValue.Scalar scalar
                ? scalar.text()
                : value instanceof YamlValue.Sequence list
                        ? list.items().stream().map(Facts::onOneLine).collect(Collectors.joining(", ", "[", "]"))
                        : ((YamlValue.Mapping) value)
                                .entries().stream()
                                        .map(entry -> entry.key().text() + ": " + onOneLine(entry.value()))
                                        .collect(Collectors.joining(", ", "{", "}"));
        return OneLine.of(text);
    }
}
