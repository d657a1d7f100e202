package io.github.candor.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place that is told of every update, as {@code notify:} in {@code status.yml} names it. No secret stands in it: only the
 * names of the environment variables that hold them.
 *
 * @param to name of the variable that holds the address or token; of mail the address of the list itself
 * @param server of mail the name of the variable that holds the SMTP address; of Mastodon the address of the server; else null
 * @param secret name of the variable that holds the key to sign or log in with, or null
 * @param components that it wants to hear of; all if empty
 * @param impact the least that an incident must have
 * @param kinds what it wants to hear of
 * @param language of the messages, or null for the site's
 */
public record Channel(
        Service service,
        String to,
        @Nullable String server,
        @Nullable String secret,
        List<ComponentId> components,
        Impact impact,
        Set<Kind> kinds,
        @Nullable Locale language) {
    public Channel {
        components = List.copyOf(components);
        kinds = Set.copyOf(kinds);
    }

    /** What speaks to it. */
    public enum Service {
        SLACK,
        TEAMS,
        DISCORD,
        NTFY,
        MASTODON,
        WEBHOOK,
        MAIL;

        /** Returns the word in {@code status.yml}, like {@code slack}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a message is about. */
    public enum Kind {
        INCIDENTS,
        MAINTENANCE,
        POSTMORTEMS;

        /** Returns the word in {@code status.yml}, like {@code incidents}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns all of them. */
        public static Set<Kind> all() {
            return EnumSet.allOf(Kind.class);
        }
    }

    /** Returns what the ledger knows it by for good, like {@code slack SLACK_WEBHOOK}. */
    public String key() {
        return service.id() + " " + to;
    }

    /** Returns the names of all environment variables that it needs. */
    public List<String> variables() {
        return Stream.of(service == Service.MAIL ? null : to, service == Service.MAIL ? server : null, secret)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
