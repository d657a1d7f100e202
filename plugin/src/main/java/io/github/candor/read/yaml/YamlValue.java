package io.github.candor.read.yaml;

import io.github.candor.problem.HiddenText;
import io.github.candor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in a YAML document and where it begins. */
public sealed interface YamlValue {
    /** Returns where the value begins. */
    Place place();

    /** Returns what it is, for messages. */
    String kind();

    /** Returns whether nothing that can be seen stands there. */
    boolean isEmpty();

    /** Returns the same, beginning at {@code place}. */
    YamlValue at(Place place);

    /**
     * A single value.
     *
     * @param text as written, without quotes
     */
    record Scalar(String text, Place place) implements YamlValue {
        @Override
        public Scalar at(Place other) {
            return new Scalar(text, other);
        }

        @Override
        public boolean isEmpty() {
            return HiddenText.isUnseen(text);
        }

        @Override
        public String kind() {
            return text.isEmpty() ? "nothing" : "\"" + text + "\"";
        }
    }

    /** Values in order. */
    record Sequence(List<YamlValue> items, Place place) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Sequence at(Place other) {
            return new Sequence(items, other);
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Values by key, in the order written.
     *
     * @param entries each key once
     */
    record Mapping(List<Entry> entries, Place place) implements YamlValue {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns the value of {@code key}, or null. */
        public @Nullable YamlValue find(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }

        @Override
        public Mapping at(Place other) {
            return new Mapping(entries, other);
        }

        @Override
        public boolean isEmpty() {
            return entries.isEmpty();
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, YamlValue value) {}
}
