package io.github.candor.problem;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Everything that is checked in an author's files; the name in kebab case, like {@code unknown-key}, is public. */
public enum Rule {
    // The files themselves
    UNREADABLE_FILE(Level.ERROR, "Every file lies where it is read, and is UTF-8 text without hidden characters."),
    TOO_LARGE(Level.ERROR, "A file is not so large that reading it could exhaust the machine."),
    DUPLICATE_ID(Level.ERROR, "An id or an address belongs to one thing only."),
    INVALID_ID(Level.ERROR, "An id can be part of an address: lower-case letters, digits and hyphens."),
    RESERVED_ADDRESS(Level.ERROR, "No page takes an address that Candor itself uses."),
    OPEN_COMMENT(Level.ERROR, "A comment that begins also ends."),
    // YAML
    YAML_SYNTAX(Level.ERROR, "Keys and values can be read as YAML."),
    FRONT_MATTER(Level.ERROR, "A file begins with its keys between two lines of three hyphens."),
    UNKNOWN_KEY(Level.ERROR, "Every key is one that Candor knows."),
    DUPLICATE_KEY(Level.ERROR, "A key is said once, and so is a component or a severity in a list."),
    MISSING_KEY(Level.ERROR, "What is required is there and has a value."),
    WRONG_TYPE(Level.ERROR, "A list stands where a list belongs, a single value where a single value does."),
    INVALID_VALUE(Level.ERROR, "A value is one of those that its key can have."),
    UNKNOWN_NAME(Level.ERROR, "A component or severity is one that status.yml lists."),
    SECRET_VALUE(Level.ERROR, "A secret stands in the environment, and status.yml names its variable."),
    // Times
    INVALID_TIME(Level.ERROR, "A time can be understood without guessing."),
    NONEXISTENT_TIME(Level.ERROR, "A time was shown by the clocks of its zone."),
    AMBIGUOUS_TIME(Level.ERROR, "A time that the clocks showed twice says which of the two it is."),
    MILESTONE_ORDER(Level.ERROR, "The milestones of an incident follow one another in time."),
    MILESTONE_CONFLICT(Level.ERROR, "What is said in two places is the same in both."),
    TIMELINE_BACKWARDS(Level.ERROR, "Timeline and updates do not run backwards."),
    WINDOW_ORDER(Level.ERROR, "A window ends after it begins."),
    WINDOW_OUTSIDE(Level.ERROR, "A window lies within its incident."),
    WINDOW_CONFLICT(Level.ERROR, "The windows of a component are said in one place."),
    FUTURE_TIME(Level.ERROR, "What is said to have happened has happened."),
    // What is said of an entry
    UNKNOWN_STATUS(Level.ERROR, "It is said how badly each component was hit."),
    UPDATE_FORM(Level.ERROR, "An update has a time and a state, and its braces name components and statuses."),
    HEADING_FORM(Level.ERROR, "A heading has a space after its #."),
    ACTION_FORM(Level.ERROR, "An action item has a box, and its facts are known ones."),
    BROKEN_LINK(Level.ERROR, "A link or relation leads to something on the site."),
    MISSING_ASSET(Level.ERROR, "A file that is named in assets/ is there."),
    DUE_BEFORE_INCIDENT(Level.ERROR, "What an incident taught is not due before it began."),
    // Advice, which a site may make stricter or switch off
    PLAIN_ACTIONS(Level.WARNING, "What is to be done has a box, so that it can be gathered."),
    UNREAD_TEXT(Level.WARNING, "What looks like a part of the format is read as one."),
    MISSING_CLOSING_UPDATE(Level.WARNING, "Whoever was told of an incident is told of its end."),
    STALE_INCIDENT(Level.WARNING, "Of an open incident, and of late work, something is said at least every 30 days."),
    OPEN_UNTIL_MIDNIGHT(Level.WARNING, "What is over today says at what time, and not only on which day."),
    BEFORE_SINCE(
            Level.WARNING,
            "An incident hits a component only from its since on, with which the record of the component begins."),
    AFTER_UNTIL(
            Level.WARNING, "Nothing hits a component after its until, with which the record of the component ends."),
    MERGED_HARM(
            Level.WARNING,
            "An incident that stands for another names what that one hit, for only there does it count."),
    SHOWN_LATER(Level.WARNING, "What is written is shown, and does not wait for its day."),
    SIMILAR_TAG(Level.WARNING, "The same thing has the same tag everywhere."),
    LONG_TITLE(Level.WARNING, "A title can be taken in at a glance: at most 100 characters."),
    UNSAFE_LINK(Level.WARNING, "A link does nothing but lead somewhere."),
    FOREIGN_PICTURE(Level.WARNING, "Pictures are the site's own, so that no other host learns who looks."),
    ACTIVE_ASSET(Level.WARNING, "A file in assets/ shows something, and runs no script and asks no other host."),
    PRIVATE_EMAIL(Level.WARNING, "No individual's e-mail address is published."),
    INTERNAL_HOST(Level.WARNING, "No internal host is published."),
    SECRET_TOKEN(Level.WARNING, "No secret is published."),
    BLAME(Level.WARNING, "No person is blamed.");

    private static final Set<Rule> OF_TIMES = Set.copyOf(EnumSet.of(
            NONEXISTENT_TIME,
            AMBIGUOUS_TIME,
            MILESTONE_ORDER,
            MILESTONE_CONFLICT,
            TIMELINE_BACKWARDS,
            WINDOW_ORDER,
            WINDOW_OUTSIDE,
            FUTURE_TIME,
            DUE_BEFORE_INCIDENT,
            STALE_INCIDENT,
            OPEN_UNTIL_MIDNIGHT,
            BEFORE_SINCE,
            AFTER_UNTIL,
            SHOWN_LATER));

    private final Level defaultLevel;
    private final String meaning;

    Rule(Level defaultLevel, String meaning) {
        this.defaultLevel = defaultLevel;
        this.meaning = meaning;
    }

    /** Returns the rules by which nothing can be judged where it is not known in which zone times are meant. */
    public static Set<Rule> ofTimes() {
        return OF_TIMES;
    }

    /** Returns the level that holds where {@code status.yml} says nothing. */
    public Level defaultLevel() {
        return defaultLevel;
    }

    /** Returns what is true of files that keep the rule, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** Returns the public name, like {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
