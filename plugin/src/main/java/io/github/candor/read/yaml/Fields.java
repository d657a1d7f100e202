package io.github.candor.read.yaml;

import io.github.candor.model.OneLine;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.name.NearMiss;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of one mapping, asked for by what they should be; whatever is different is reported and then absent. */
public final class Fields {
    private static final String SINGLE = "a single value";
    private static final String SINGLES = "single values";
    private static final String LIST = "a list";
    private static final String KEYS = "keys with values";
    private static final Map<String, String> ADVICE = Map.of(
            SINGLE, "Write it after the colon, without brackets, braces or hyphens.",
            SINGLES, "Write them like [one, two]; a text with a colon in it needs quotes.",
            LIST, "Write one item per line, each after a hyphen and a space.",
            KEYS, "Write a line for each key, indented, like \"key: value\".");

    /** Of a text that stands in lists, headings and titles of messages. */
    private static final int LONGEST_LINE = 500;

    private final YamlValue.Mapping mapping;
    private final Problems problems;

    /** Known keys that unknown ones were probably meant to be. */
    private final Set<String> misspelt;

    private Fields(YamlValue.Mapping mapping, Set<String> misspelt, Problems problems) {
        this.mapping = mapping;
        this.misspelt = misspelt;
        this.problems = problems;
    }

    /** Returns the keys of {@code mapping} after reporting those that {@code known} does not have. */
    public static Fields of(YamlValue.Mapping mapping, List<String> known, Problems problems) {
        Set<String> misspelt = new HashSet<>();
        for (YamlValue.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                String near = NearMiss.find(key, known);
                if (near != null) {
                    misspelt.add(near);
                }
                problems.report(
                        Rule.UNKNOWN_KEY,
                        entry.key().place(),
                        "The key \"" + key + "\" is not known.",
                        NearMiss.advice(key, known));
            }
        }
        return new Fields(mapping, misspelt, problems);
    }

    /** Reports each of {@code keys} that is absent or empty, unless an unknown key that was reported is nearly it. */
    public Fields require(String... keys) {
        for (String key : keys) {
            YamlValue value = mapping.find(key);
            if (value != null && value.isEmpty()) {
                problems.report(
                        Rule.MISSING_KEY,
                        value.place(),
                        "\"" + key + "\" " + (value instanceof YamlValue.Scalar ? "has no value." : "names none."),
                        value instanceof YamlValue.Scalar ? "Write one after the colon." : "Name at least one.");
            } else if (value == null && !isMisspelt(key)) {
                problems.report(
                        Rule.MISSING_KEY, mapping.place(), "\"" + key + "\" is missing.", "Add \"" + key + ": …\".");
            }
        }
        return this;
    }

    /** Returns whether {@code key} is absent and an unknown key, which was reported, is nearly it. */
    public boolean isMisspelt(String key) {
        return misspelt.contains(key) && mapping.find(key) == null;
    }

    /** Returns where problems go. */
    public Problems problems() {
        return problems;
    }

    /** Returns where the value of {@code key} begins, or the mapping when it is absent. */
    public Place placeOf(String key) {
        YamlValue value = mapping.find(key);
        return value == null ? mapping.place() : value.place();
    }

    /** Returns whatever {@code key} has, or null. */
    public @Nullable YamlValue value(String key) {
        return mapping.find(key);
    }

    /** Returns a single value that is not empty, or null. */
    public YamlValue.@Nullable Scalar scalar(String key) {
        YamlValue value = mapping.find(key);
        if (value == null || (value instanceof YamlValue.Scalar && value.isEmpty())) {
            return null;
        }
        return value instanceof YamlValue.Scalar scalar ? scalar : wrong(key, value, SINGLE);
    }

    /** Returns the text of a single value without spaces around it, or null. */
    public @Nullable String text(String key) {
        YamlValue.Scalar scalar = scalar(key);
        if (scalar != null) {
            refuseComment(key, scalar);
        }
        return scalar == null ? null : scalar.text().strip();
    }

    /** Returns the text of a single value as one line, or null; one that is too long to be read as a line is reported. */
    public @Nullable String line(String key) {
        String text = text(key);
        if (text != null && text.length() > LONGEST_LINE) {
            problems.report(
                    Rule.TOO_LARGE,
                    placeOf(key),
                    key + " has " + text.length() + " characters; " + LONGEST_LINE + " are allowed.",
                    "Write one short line here, and the rest into the text.");
            return null;
        }
        return text == null ? null : OneLine.of(text);
    }

    /** Everywhere else what stands between these marks is private; in a text of one line it would be published. */
    private void refuseComment(String key, YamlValue.Scalar scalar) {
        if (scalar.text().contains("<!--")) {
            problems.report(
                    Rule.INVALID_VALUE,
                    scalar.place(),
                    key + " holds a comment (<!--), which everybody would read.",
                    "Take it out; write what is for authors alone after a #, outside of quotes.");
        }
    }

    /** Returns whether {@code key} is said to be true. */
    public boolean isTrue(String key) {
        return "true".equals(flag(key));
    }

    /** Returns whether {@code key} is said to be false. */
    public boolean isFalse(String key) {
        return "false".equals(flag(key));
    }

    private @Nullable String flag(String key) {
        String text = text(key);
        YamlValue value = mapping.find(key);
        if (value != null && value.isEmpty()) {
            problems.report(
                    Rule.INVALID_VALUE,
                    value.place(),
                    "\"" + key + "\" has no value.",
                    "Write true or false, or leave the line out.");
        }
        if (text != null && !text.equals("true") && !text.equals("false")) {
            problems.report(
                    Rule.INVALID_VALUE,
                    placeOf(key),
                    key + " \"" + text + "\" is neither true nor false.",
                    "Write true or false.");
        }
        return text;
    }

    /** Returns the single values of a list; a single value stands for a list of one. */
    public List<YamlValue.Scalar> scalars(String key) {
        YamlValue value = mapping.find(key);
        List<YamlValue.Scalar> scalars = new ArrayList<>();
        if (value instanceof YamlValue.Scalar scalar && !scalar.isEmpty()) {
            scalars.add(scalar);
        } else if (value instanceof YamlValue.Sequence sequence) {
            for (YamlValue item : sequence.items()) {
                YamlValue.Scalar one = item instanceof YamlValue.Scalar scalar ? scalar : wrong(key, item, SINGLES);
                if (one != null && one.isEmpty()) {
                    problems.report(
                            Rule.INVALID_VALUE,
                            one.place(),
                            "An item of " + key + " has no value.",
                            "Write one, or take it out.");
                } else if (one != null) {
                    scalars.add(one);
                }
            }
        } else if (value instanceof YamlValue.Mapping) {
            wrong(key, value, LIST);
        }
        scalars.forEach(scalar -> refuseComment(key, scalar));
        return scalars;
    }

    /** Returns the texts of a list; a single value stands for a list of one. */
    public List<String> texts(String key) {
        return scalars(key).stream()
                .map(scalar -> scalar.text().strip())
                .distinct()
                .toList();
    }

    /** Returns the items of a list of anything. */
    public List<YamlValue> items(String key) {
        YamlValue value = mapping.find(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof YamlValue.Sequence sequence) {
            return sequence.items();
        }
        wrong(key, value, LIST);
        return List.of();
    }

    /** Returns a mapping, or null. */
    public YamlValue.@Nullable Mapping mapping(String key) {
        YamlValue value = mapping.find(key);
        if (value == null) {
            return null;
        }
        if (value instanceof YamlValue.Mapping found) {
            return found;
        }
        wrong(key, value, KEYS);
        return null;
    }

    private YamlValue.@Nullable Scalar wrong(String key, YamlValue value, String expected) {
        problems.report(
                Rule.WRONG_TYPE,
                value.place(),
                key + " should be " + expected + ", but here is " + value.kind() + ".",
                ADVICE.getOrDefault(expected, ""));
        return null;
    }
}
