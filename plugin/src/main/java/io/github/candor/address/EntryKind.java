package io.github.candor.address;

import org.jspecify.annotations.Nullable;

/** The kinds of dated entries, each with a page of its own below the page of its kind. */
public enum EntryKind {
    INCIDENT(Address.INCIDENTS, Address.INCIDENT, Address.HISTORY),
    MAINTENANCE(Address.MAINTENANCE, Address.PLANNED_WORK, Address.MAINTENANCE),
    NOTICE(Address.NOTICES, Address.NOTICE, Address.NOTICES);

    private final Address folder;
    private final Address page;
    private final Address list;

    EntryKind(Address folder, Address page, Address list) {
        this.folder = folder;
        this.page = page;
        this.list = list;
    }

    /** Returns the kind whose pages lie in the folder of {@code address}, or null if that is none of an entry. */
    public static @Nullable EntryKind of(String address) {
        for (EntryKind kind : values()) {
            if (address.startsWith(kind.folder())) {
                return kind;
            }
        }
        return null;
    }

    /** Returns the folder that the pages lie in, like {@code incidents/}. */
    public String folder() {
        return folder.at();
    }

    /** Returns the page that lists entries of this kind, like {@code history/} for incidents. */
    public String list() {
        return list.at();
    }

    /** Returns the page of the entry {@code id}, like {@code incidents/2026-03-14-login-outage/}. */
    public String at(Object id) {
        return page.at(id);
    }

    /** Returns the page with all wordings of the entry {@code id}. */
    public String revisions(Object id) {
        return Address.REVISIONS.at(folder(), id);
    }
}
