package io.github.candor.read.yaml;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;

/**
 * What is too much in a document, of which the parser says only that it is.
 *
 * @param mark where it is first too much
 * @param statement what is
 */
record Excess(Mark mark, String statement) {
    /** Looks through what {@code parser} finds, or returns null where that is not too much. */
    static @Nullable Excess in(Supplier<Parser> parser, int deepest, int mostAliases) {
        try {
            return in(parser.get(), deepest, mostAliases);
        } catch (YAMLException e) {
            return null;
        }
    }

    private static @Nullable Excess in(Parser parser, int deepest, int mostAliases) {
        Set<String> named = new HashSet<>();
        int depth = 0;
        int aliases = 0;
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            Event event = parser.getEvent();
            if (event instanceof CollectionStartEvent start) {
                depth++;
                named.add(String.valueOf(start.getAnchor()));
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof AliasEvent alias && named.contains(alias.getAnchor())) {
                aliases++;
            }
            if (depth > deepest) {
                return new Excess(
                        event.getStartMark(), "Over " + deepest + " lists and maps lie within each other here.");
            }
            if (aliases > mostAliases) {
                return new Excess(
                        event.getStartMark(), "Over " + mostAliases + " aliases of lists and maps stand up to here.");
            }
        }
        return null;
    }
}
