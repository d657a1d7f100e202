package io.github.candor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every dated file of content has in common. */
public sealed interface Entry permits Incident, Maintenance, Notice {
    /** Returns what is the same in all kinds. */
    EntryInfo info();

    /** Returns the id, which is the file name without extension. */
    default EntryId id() {
        return info().id();
    }

    /**
     * Returns the id under which programs know the entry for good, whatever its file is called now: that of the first alias
     * which is the address of an entry of this kind, else its own.
     */
    default EntryId lastingId() {
        String folder = this instanceof Incident ? "incidents/" : this instanceof Notice ? "notices/" : "maintenance/";
        return info().aliases().stream()
                .filter(alias -> alias.startsWith(folder))
                .map(alias -> alias.substring(folder.length()).replaceFirst("/$", ""))
                .filter(EntryId::isValid)
                .findFirst()
                .map(EntryId::new)
                .orElse(id());
    }

    /** Returns one line of plain text. */
    default String title() {
        return info().title();
    }

    /** Returns the named components, in the author's order. */
    List<AffectedComponent> affected();

    /** Returns the text before the first heading. */
    Markdown summary();

    /** Returns the declared status of {@code component}, or null if this entry does not name it. */
    default @Nullable AffectedComponent find(ComponentId component) {
        for (AffectedComponent one : affected()) {
            if (one.id().equals(component)) {
                return one;
            }
        }
        return null;
    }
}
