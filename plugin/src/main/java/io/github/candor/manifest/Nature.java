package io.github.candor.manifest;

import io.github.candor.model.Sha256;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file is, beyond its bytes. */
public sealed interface Nature {
    /** A file that says what its bytes say, and nothing else. */
    Nature DOCUMENT = new Document();

    /** A file that says what its bytes say, and nothing else. */
    record Document() implements Nature {}

    /**
     * A page that carries the moment of its making.
     *
     * @param said hash of what it says besides: two pages with the same say the same
     */
    record Stamped(String said) implements Nature {
        /** Returns that of a page that says {@code text}, the moment of its making left out. */
        public static Stamped of(String text) {
            return new Stamped(Sha256.hex(text));
        }
    }

    /**
     * Figures that run with the clock to the second: what is news in them, pages tell too.
     *
     * @param isOfGroup whether they are of a group, which is a way to show components and may be shown otherwise tomorrow
     */
    record Clockwork(boolean isOfGroup) implements Nature {}

    /**
     * A page that only leads on to another.
     *
     * @param target address below the site's root, like {@code incidents/2026-03-14-login-outage/}
     */
    record Redirect(String target) implements Nature {}

    /** What a reader subscribes to: its items have names, by which programs know whether they have seen them. */
    sealed interface Subscribed extends Nature {
        /** Returns the name of the site in the full names of items. */
        String site();

        /** Returns what the items are called besides. */
        Set<String> names();
    }

    /**
     * A calendar.
     *
     * @param site name of the site in the full names of events
     * @param events what they are called besides
     */
    record Calendar(String site, List<String> events) implements Subscribed {
        public Calendar {
            events = events.stream().sorted().distinct().toList();
        }

        @Override
        public Set<String> names() {
            return Set.copyOf(events);
        }
    }

    /**
     * A feed. Its items are named by the entry's id, and for an update by more after a colon; the same item has the same name
     * in every feed of a site.
     *
     * @param site name of the site in the GUIDs of items
     * @param promised names of the items that stay as long as their entry does
     * @param others names of the items that may go: an author's words may take their place, or plans may move
     */
    record Feed(String site, List<String> promised, List<String> others) implements Subscribed {
        public Feed {
            promised = promised.stream().sorted().distinct().toList();
            others = others.stream().sorted().distinct().toList();
        }

        @Override
        public Set<String> names() {
            return Stream.concat(promised.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
        }
    }
}
