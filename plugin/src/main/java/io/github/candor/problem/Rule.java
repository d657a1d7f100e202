package io.github.candor.problem;

import java.util.Locale;

/** Everything that is checked in an author's files; the name in kebab case, like {@code unknown-key}, is public. */
public enum Rule {
    // The files themselves
    UNREADABLE_FILE(Level.ERROR),
    TOO_LARGE(Level.ERROR),
    DUPLICATE_ID(Level.ERROR),
    INVALID_ID(Level.ERROR),
    RESERVED_ADDRESS(Level.ERROR),
    // YAML
    YAML_SYNTAX(Level.ERROR),
    FRONT_MATTER(Level.ERROR),
    UNKNOWN_KEY(Level.ERROR),
    DUPLICATE_KEY(Level.ERROR),
    MISSING_KEY(Level.ERROR),
    WRONG_TYPE(Level.ERROR),
    INVALID_VALUE(Level.ERROR),
    UNKNOWN_NAME(Level.ERROR),
    // Times
    INVALID_TIME(Level.ERROR),
    NONEXISTENT_TIME(Level.ERROR),
    AMBIGUOUS_TIME(Level.ERROR),
    MILESTONE_ORDER(Level.ERROR),
    MILESTONE_CONFLICT(Level.ERROR),
    TIMELINE_BACKWARDS(Level.ERROR),
    WINDOW_ORDER(Level.ERROR),
    WINDOW_OUTSIDE(Level.ERROR),
    WINDOW_CONFLICT(Level.ERROR),
    FUTURE_TIME(Level.ERROR),
    // What is said of an entry
    UNKNOWN_STATUS(Level.ERROR),
    UPDATE_FORM(Level.ERROR),
    ACTION_FORM(Level.ERROR),
    BROKEN_LINK(Level.ERROR),
    MISSING_ASSET(Level.ERROR),
    DUE_BEFORE_INCIDENT(Level.ERROR),
    // Advice, which a site may make stricter or switch off
    MISSING_CLOSING_UPDATE(Level.WARNING),
    STALE_INCIDENT(Level.WARNING),
    SIMILAR_TAG(Level.WARNING),
    LONG_TITLE(Level.WARNING),
    UNSAFE_LINK(Level.WARNING),
    FOREIGN_PICTURE(Level.WARNING),
    PRIVATE_EMAIL(Level.WARNING),
    INTERNAL_HOST(Level.WARNING),
    SECRET_TOKEN(Level.WARNING),
    BLAME(Level.WARNING);

    private final Level defaultLevel;

    Rule(Level defaultLevel) {
        this.defaultLevel = defaultLevel;
    }

    /** Returns the level that holds where {@code status.yml} says nothing. */
    public Level defaultLevel() {
        return defaultLevel;
    }

    /** Returns the public name, like {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
