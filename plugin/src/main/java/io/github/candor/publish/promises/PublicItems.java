package io.github.candor.publish.promises;

import io.github.candor.address.Address;
import io.github.candor.address.EntryKind;
import io.github.candor.manifest.Nature;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.publish.files.SiteToPublish;
import io.github.candor.publish.past.Changes;
import io.github.candor.publish.past.Past;
import io.github.candor.publish.past.PublicFacts;
import java.io.IOException;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the items of a site's feeds and calendars with those of the site that is to follow. */
record PublicItems(Past past, PublicFacts facts, SiteToPublish next, Changes changes) {
    /** Stands in {@code candor.gone} for all items under their present names. */
    static final String IDENTITY = "feeds";

    /** Returns what is wrong if all items get new names although they stay what they are, else null. */
    @Nullable
    String newIdentity() throws IOException {
        for (String path : changes.changed()) {
            if (facts.nature(path) instanceof Nature.Subscribed before
                    && manifest().of(path) instanceof Nature.Subscribed after
                    && !before.site().equals(after.site())
                    && !Collections.disjoint(before.names(), after.names())) {
                return newIdentity(path, before.site(), after.site());
            }
        }
        return null;
    }

    private static String newIdentity(String path, String old, String now) {
        return "Every item of /" + path + " and of the other feeds and calendars would have a new name: the site was \""
                + old + "\" in them and would be \"" + now
                + "\".\n  Whoever follows them would be told everything again. Keep the name in status.yml:\n"
                + "    feeds: {id: " + old + "}";
    }

    /** Returns the names of entries' items that no feed has any more. */
    Set<String> vanished() throws IOException {
        Set<String> missing = facts.promised(Stream.concat(changes.changed().stream(), changes.removed().stream())
                .toList());
        missing.removeAll(manifest().items());
        Set<String> vanished = new TreeSet<>();
        for (String name : missing) {
            if (isPromised(name) && !facts.isDerived(name)) {
                vanished.add(name);
            }
        }
        return vanished;
    }

    /**
     * Returns whether the item belongs to an entry whose address still leads somewhere: else the address is at fault. What is
     * told of maintenance moves with its plan, so that only the entry itself is promised; what is told of an incident is as
     * long as that has a feed of its own, since other feeds let go what is old.
     */
    private boolean isPromised(String name) {
        int colon = name.indexOf(':');
        if (colon >= 0) {
            return isStill(EntryKind.INCIDENT, name, past, next)
                    && next.files().containsKey(Address.INCIDENT_FEED.at(name.substring(0, colon)));
        }
        return isStill(EntryKind.INCIDENT, name, past, next) || isStill(EntryKind.MAINTENANCE, name, past, next);
    }

    /** Returns whether the entry's address leads to it: not to another one, which stands for it from now on. */
    static boolean isStill(EntryKind kind, String name, Past past, SiteToPublish next) {
        String page = Address.fileAt(kind.at(name.replaceFirst(":.*", "")));
        String target = next.target(page);
        boolean standsForIt = target != null && past.tree().has(Address.fileAt(target));
        return past.tree().has(page) && next.files().containsKey(page) && !standsForIt;
    }

    private SiteManifest manifest() {
        return Objects.requireNonNull(next.manifest(), "a site that was built has one");
    }
}
