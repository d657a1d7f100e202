package io.github.candor.author.alert;

import io.github.candor.problem.Place;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.front.Values;
import io.github.candor.read.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object in what a service sent, with the way that leads to it, like {@code alerts[2].labels}.
 *
 * @param path empty for the whole
 */
record Payload(String path, YamlValue.Mapping value) {
    private static final YamlValue.Mapping NOTHING = new YamlValue.Mapping(List.of(), Place.startOf("alert"));

    /** Returns whether {@code key} is there. */
    boolean has(String key) {
        return value.find(key) != null;
    }

    /** Returns a text that says something, or null. */
    @Nullable
    String text(String key) {
        YamlValue found = value.find(key);
        if (found == null || found.isEmpty()) {
            return null;
        }
        if (!(found instanceof YamlValue.Scalar scalar)) {
            throw new RefusalException(name(key) + " should be a text, but is " + found.kind() + ".");
        }
        return scalar.text();
    }

    /** Returns a text that has to be there. */
    String require(String key, String example) {
        String text = text(key);
        if (text == null) {
            throw new RefusalException(name(key) + " is missing; there should be a text like \"" + example + "\".");
        }
        return text;
    }

    /** Returns a time that has to be there, in whole seconds. */
    Instant time(String key) {
        String text = require(key, "2025-02-13T07:20:00Z");
        try {
            OffsetDateTime at = OffsetDateTime.parse(text.strip()).truncatedTo(ChronoUnit.SECONDS);
            // The zone of the site may be a year further.
            if (Values.isOfOurTime(at.getYear() - 1) && Values.isOfOurTime(at.getYear() + 1)) {
                return at.toInstant();
            }
            throw new RefusalException(name(key) + " \"" + AlertText.line(text, 80)
                    + "\" is not of a year in which anybody can have been told.");
        } catch (DateTimeException e) {
            throw new RefusalException(
                    name(key) + " \"" + AlertText.line(text, 80) + "\" is not a time like \"2025-02-13T07:20:00Z\".");
        }
    }

    /** Returns an object, which is empty where there is none. */
    Payload object(String key) {
        YamlValue found = value.find(key);
        return found == null || (found instanceof YamlValue.Scalar && found.isEmpty())
                ? new Payload(name(key), NOTHING)
                : object(name(key), found);
    }

    /** Returns the objects of a list. */
    List<Payload> list(String key) {
        if (!(value.find(key) instanceof YamlValue.Sequence sequence)) {
            throw new RefusalException(name(key) + " should be a list.");
        }
        List<Payload> items = new ArrayList<>();
        for (YamlValue item : sequence.items()) {
            items.add(object(name(key) + "[" + items.size() + "]", item));
        }
        return items;
    }

    /** Returns {@code found} as an object. */
    static Payload object(String path, YamlValue found) {
        if (found instanceof YamlValue.Mapping mapping) {
            return new Payload(path, mapping);
        }
        throw new RefusalException(
                (path.isEmpty() ? "It" : path) + " should be an object between braces, but is " + found.kind() + ".");
    }

    /** Returns how messages call the value of {@code key}. */
    String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
