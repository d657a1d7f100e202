package io.github.candor.model;

import java.util.Locale;

/** Who or what noticed an incident first. */
public enum Detector {
    ALERT,
    EMPLOYEE,
    CUSTOMER,
    PARTNER;

    /** Returns the front-matter word, like {@code alert}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
