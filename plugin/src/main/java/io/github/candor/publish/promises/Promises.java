package io.github.candor.publish.promises;

import io.github.candor.address.Address;
import io.github.candor.address.EntryKind;
import io.github.candor.address.OwnNames;
import io.github.candor.address.Promise;
import io.github.candor.git.GitText;
import io.github.candor.model.PublishedVersion;
import io.github.candor.publish.branch.ContentRepository;
import io.github.candor.publish.files.NextFile;
import io.github.candor.publish.files.SiteToPublish;
import io.github.candor.publish.past.Changes;
import io.github.candor.publish.past.Past;
import io.github.candor.publish.past.PublicFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sees to it that what was public stays: every address that is more than a view, and every item of the feeds. */
public final class Promises {
    /** Stands for whatever a program reads of what has a page. */
    private static final String DATA = "data";

    /** So many are explained at a time. */
    private static final int MOST = 25;

    /** Of an address that somebody else may have made. */
    private static final int LONGEST = 200;

    private final Past past;
    private final PublicFacts facts;
    private final PublishedVersion live;
    private final SiteToPublish next;
    private final Set<String> gone;
    private final Origins origins;
    private final List<String> names = new ArrayList<>();
    private boolean isCut;

    /**
     * Keeps what is public and what is to follow it.
     *
     * @param gone addresses and GUIDs that may vanish, as somebody typed them
     */
    public Promises(ContentRepository content, Past past, SiteToPublish next, Set<String> gone) throws IOException {
        this.past = past;
        this.facts = past.facts();
        this.live = Objects.requireNonNull(past.newest(), "nothing was promised");
        this.next = next;
        this.gone = GoneNames.of(gone);
        this.origins = new Origins(content, live.contentCommit(), next.content());
    }

    /** Returns all that would vanish: for each the file that held it, and what helps; last, what lets all of it go. */
    public List<String> broken(Changes changes) throws IOException {
        List<String> broken = new ArrayList<>();
        List<String> fixed = new ArrayList<>();
        Map<String, List<String>> pages = new TreeMap<>();
        Set<String> vanished = vanished(changes.removed());
        for (String address : first(vanished)) {
            names.add(address);
            if (OwnNames.promiseOf(address) == Promise.PAGE) {
                pages.computeIfAbsent(origins.moved(address), file -> new ArrayList<>())
                        .add(address);
            } else {
                fixed.add(address);
            }
        }
        for (Map.Entry<String, List<String>> some : pages.entrySet()) {
            broken.add(pages(some.getKey(), some.getValue()));
        }
        if (!fixed.isEmpty()) {
            broken.add(fixed(fixed));
        }
        addRest(vanished, "addresses were public and would lead nowhere", broken);
        items(changes, broken);
        if (!broken.isEmpty()) {
            broken.add("What is meant to vanish for good, let go:\n    " + GoneNames.toLetGo(names)
                    + (isCut
                            ? "\n  A folder with a slash at its end, like incidents/, lets go of all that is in it."
                            : ""));
        }
        return broken;
    }

    /** To find out where one came from takes a look at the whole content, and whoever may push can add any number. */
    private static List<String> first(Set<String> some) {
        return some.stream().limit(MOST).toList();
    }

    private void addRest(Set<String> all, String what, List<String> broken) {
        if (all.size() > MOST) {
            isCut = true;
            broken.add("… and " + (all.size() - MOST) + " more " + what + ".");
        }
    }

    private void items(Changes changes, List<String> broken) throws IOException {
        PublicItems items = new PublicItems(past, facts, next, changes);
        String identity = items.newIdentity();
        if (identity != null && !gone.contains(PublicItems.IDENTITY)) {
            names.add(PublicItems.IDENTITY);
            broken.add(identity);
            return;
        }
        Set<String> vanished = identity == null ? items.vanished() : new TreeSet<>();
        vanished.removeAll(gone);
        for (String name : first(vanished)) {
            names.add(name);
            broken.add(item(name));
        }
        addRest(vanished, "items were in the feeds and no longer are", broken);
    }

    /** Returns the addresses that lead nowhere now, without the files below another one. */
    private Set<String> vanished(Collection<String> removed) throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (String path : removed) {
            if (past.published().has(path) && OwnNames.promiseOf(path) != Promise.VIEW && !isOfAGroup(path)) {
                addresses.add(Address.ofFile(place(path)));
            }
        }
        Set<String> vanished = new TreeSet<>();
        for (String address : addresses) {
            boolean isBelow = !address.endsWith("/") && GoneNames.isIn(vanished, address);
            if (!isBelow && !isGone(address) && !leadsOn(address)) {
                vanished.add(address);
            }
        }
        return vanished;
    }

    /** Documents of our API stand or fall with the page of what they tell of; that of an incident goes where its page goes. */
    private static String place(String path) {
        String incident = Address.INCIDENT_FACTS.nameIn(path);
        String node = Address.UPTIME_FACTS.nameIn(path);
        return incident != null
                ? Address.INCIDENT.at(incident) + DATA
                : node != null ? Address.COMPONENT.at(node) + DATA : path;
    }

    /** A group is a way to show components, and may be shown otherwise tomorrow. */
    private boolean isOfAGroup(String path) throws IOException {
        String node = Address.COMPONENT.nameIn(place(path));
        return node != null && facts.isGroup(node);
    }

    private boolean isGone(String address) {
        return gone.contains(address) || GoneNames.isIn(gone, address);
    }

    /** Returns whether the page above has become one that leads on: what was below it is to be looked for there. */
    private boolean leadsOn(String path) {
        for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            String index = Address.fileAt(path.substring(0, slash + 1));
            if (past.tree().has(index)) {
                NextFile now = next.files().get(index);
                return now != null && !now.id().equals(past.tree().id(index)) && next.target(index) != null;
            }
        }
        return false;
    }

    private String pages(String moved, List<String> addresses) throws IOException {
        List<String> aliases = new ArrayList<>(addresses);
        if (!moved.isEmpty() && !SourceFile.isOfSameDay(addresses, moved)) {
            aliases.add(SourceFile.addressOf(moved));
        }
        return would(addresses) + "  "
                + (moved.isEmpty()
                        ? "Write into the front matter of what takes its place:"
                        : "Its file is now " + moved + "; write into its front matter:")
                + "\n    aliases: [" + String.join(", ", GitText.names(aliases, aliases.size())) + "]";
    }

    private String fixed(List<String> addresses) throws IOException {
        return would(addresses) + "  Programs and other sites ask for "
                + (addresses.size() == 1 ? "it" : "them") + ", and no alias can help those: bring back what "
                + (addresses.size() == 1 ? "it was" : "they were") + " made from.";
    }

    private String would(List<String> addresses) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String address : addresses) {
            String holder = origins.holder(address);
            text.append("/")
                    .append(GitText.name(address, LONGEST))
                    .append(" was public in version ")
                    .append(live.number());
            text.append(" and would lead nowhere.").append(holder == null ? "" : " It came from " + holder + ".");
            text.append("\n");
        }
        return text.toString();
    }

    private String item(String name) throws IOException {
        String id = name.replaceFirst(":.*", "");
        boolean isIncident = PublicItems.isStill(EntryKind.INCIDENT, name, past, next);
        String address = (isIncident ? EntryKind.INCIDENT : EntryKind.MAINTENANCE).at(id);
        String holder = origins.holder(address);
        return (holder == null ? address : holder) + " was in the feeds as " + name + " in version " + live.number()
                + " and no longer is.\n  "
                + (name.equals(id)
                        ? entryAdvice(address)
                        : "Give the update the time and the state that it had: subscribers would be told it twice.");
    }

    /** An entry is known by the first of its addresses, where they are all listed. */
    private String entryAdvice(String address) {
        String target = next.target(Address.fileAt(address));
        return target == null
                ? "Write its own address before its other aliases:\n    aliases: [" + address + ", …]"
                : "Its address is now /" + target + "; write the old one and this one:\n    aliases: [" + address + ", "
                        + target + "]";
    }
}
