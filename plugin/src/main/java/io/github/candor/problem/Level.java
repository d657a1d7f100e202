package io.github.candor.problem;

/** How much a problem weighs: an error fails the build, a warning is only shown. */
public enum Level {
    ERROR,
    WARNING,
    /** The rule is switched off in {@code status.yml}; its problems are not even collected. */
    OFF
}
