package io.github.candor.publish;

import io.github.candor.address.Address;
import io.github.candor.address.EntryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the items of a site's feeds and calendars with those of the site that is to follow. */
record PublicItems(Past past, NextSite next, Changes changes) {
    /** Stands in {@code candor.gone} for all items under their present names. */
    static final String IDENTITY = "feeds";

    /** Returns what is wrong if all items get new names although they stay what they are, else null. */
    @Nullable
    String newIdentity() throws IOException {
        for (String path : changes.changed()) {
            if (FeedGuids.isFeed(path) || FeedGuids.isCalendar(path)) {
                Map<String, String> before = FeedGuids.identities(past.tree().bytesOf(path));
                Map<String, String> after = new HashMap<>(FeedGuids.identities(bytes(path)));
                after.keySet().retainAll(before.keySet());
                for (Map.Entry<String, String> item : after.entrySet()) {
                    String old = Objects.requireNonNull(before.get(item.getKey()));
                    if (!old.equals(item.getValue())) {
                        return newIdentity(path, old, item.getValue());
                    }
                }
            }
        }
        return null;
    }

    private static String newIdentity(String path, String old, String now) {
        return "Every item of /" + path + " and of the other feeds and calendars would have a new name: the site was \""
                + FeedGuids.site(old) + "\" in them and would be \"" + FeedGuids.site(now)
                + "\".\n  Whoever follows them would be told everything again. Keep the name in status.yml:\n"
                + "    feeds: {id: " + FeedGuids.site(old) + "}";
    }

    /** Returns the names of entries' items that no feed has any more. */
    Set<String> vanished() throws IOException {
        DerivedUpdates derived = new DerivedUpdates(past.tree());
        Set<String> written = new TreeSet<>();
        for (String name : missing()) {
            if (isPromised(name) && !derived.has(name)) {
                written.add(name);
            }
        }
        return written;
    }

    private Set<String> missing() throws IOException {
        List<String> before = past.tree().ids().keySet().stream()
                .filter(path -> FeedGuids.isFeed(path)
                        && (changes.changed().contains(path)
                                || changes.removed().contains(path)))
                .toList();
        Set<String> missing = new TreeSet<>();
        for (List<String> some : Portions.of(before)) {
            past.tree().bytes(some).values().forEach(feed -> missing.addAll(FeedGuids.names(feed)));
        }
        for (String path : next.files().keySet()) {
            if (!missing.isEmpty() && FeedGuids.isFeed(path)) {
                missing.removeAll(FeedGuids.names(bytes(path)));
            }
        }
        return missing;
    }

    /**
     * Returns whether the item belongs to an entry whose address still leads somewhere: else the address is at fault. What is
     * told of maintenance moves with its plan, so that only the entry itself is promised.
     */
    private boolean isPromised(String name) throws IOException {
        boolean isEntry = !name.contains(":");
        return !name.endsWith(":postmortem")
                && (isStill(EntryKind.INCIDENT, name, past, next)
                        || (isEntry && isStill(EntryKind.MAINTENANCE, name, past, next)));
    }

    /** Returns whether the entry's address leads to it: not to another one, which stands for it from now on. */
    static boolean isStill(EntryKind kind, String name, Past past, NextSite next) throws IOException {
        String page = Address.fileAt(kind.at(name.replaceFirst(":.*", "")));
        NextFile now = next.files().get(page);
        String target = now == null ? null : Redirect.target(now);
        boolean standsForIt = target != null && past.tree().has(Address.fileAt(target));
        return past.tree().has(page) && now != null && !standsForIt;
    }

    private byte[] bytes(String path) throws IOException {
        NextFile file = next.files().get(path);
        return file == null || file.source() == null ? new byte[0] : Files.readAllBytes(file.source());
    }
}
