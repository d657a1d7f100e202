package io.github.candor.model;

import io.github.candor.address.EntryKind;
import java.util.List;

/** What every dated file of content has in common, be it as its author wrote it or as it is known at an instant. */
public interface EntryFacts {
    /** Returns what is the same in all kinds. */
    EntryInfo info();

    /** Returns the components that it names, in the author's order. */
    List<ComponentId> named();

    /**
     * Returns the components that this is about, in the author's order: those that an incident hit, and those that anything
     * else names.
     */
    default List<ComponentId> concerned() {
        return named();
    }

    /** Returns the text before the first heading. */
    Markdown summary();

    /** Returns which kind of entry it is. */
    EntryKind kind();

    /** Returns the folder of its address, like {@code incidents/}. */
    default String folder() {
        return kind().folder();
    }

    /** Returns the id, which is the file name without extension. */
    default EntryId id() {
        return info().id();
    }

    /** Returns one line of plain text. */
    default String title() {
        return info().title();
    }

    /** Returns its address below the site's root, like {@code incidents/2025-02-13-teacher-roles/}. */
    default String address() {
        return kind().at(id());
    }

    /**
     * Returns the id under which programs know the entry for good, whatever its file is called now.
     *
     * <p>That is its own, unless an alias tells that it was renamed: the first alias of the same day, as ids begin with days.
     * One of another day is the address of a removed entry, for which this one stands. Where the aliases name the entry's own
     * address among others, they are its addresses from the oldest on, and the first counts.
     */
    default EntryId lastingId() {
        List<String> addresses = info().aliases();
        boolean isOrdered = addresses.contains(address());
        return addresses.stream()
                .filter(alias -> alias.startsWith(folder()))
                .map(alias -> alias.substring(folder().length()).replaceFirst("/$", ""))
                .filter(EntryId::isValid)
                .map(EntryId::new)
                .filter(alias -> isOrdered || alias.day().equals(id().day()))
                .findFirst()
                .orElse(id());
    }
}
