package io.github.candor.publish;

import io.github.candor.git.GitTree;
import io.github.candor.model.PublishedVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sees to it that what was public stays: every address, and every item of the feeds. */
final class Promises {
    /** What only our own pages ask for. */
    private static final Pattern OURS = Pattern.compile("styles/.*|scripts/.*|search/.*\\.js");

    /** Pages of former words, which can be switched off, and which an entry under a new name has under its new one. */
    private static final Pattern REVISIONS =
            Pattern.compile("(incidents|maintenance|notices)/[^/]+/revisions/index\\.html");

    private final ContentRepository content;
    private final Past past;
    private final PublishedVersion live;
    private final NextSite next;
    private final Set<String> gone;

    /**
     * Keeps what is public and what is to follow it.
     *
     * @param gone addresses and GUIDs that may vanish
     */
    Promises(ContentRepository content, Past past, NextSite next, Set<String> gone) {
        this.content = content;
        this.past = past;
        this.live = Objects.requireNonNull(past.newest(), "nothing was promised");
        this.next = next;
        this.gone = gone;
    }

    /** Returns all that would vanish: for each the file that held it, and how to mend it. */
    List<String> broken(Changes changes) throws IOException {
        List<String> broken = new ArrayList<>();
        Map<String, List<String>> byFile = new TreeMap<>();
        for (String address : vanished(changes.removed())) {
            byFile.computeIfAbsent(moved(holder(address)), file -> new ArrayList<>())
                    .add(address);
        }
        for (Map.Entry<String, List<String>> addresses : byFile.entrySet()) {
            broken.add(addresses(addresses.getKey(), addresses.getValue()));
        }
        for (String name : vanishedItems(changes)) {
            broken.add(item(name));
        }
        return broken;
    }

    /** Returns the addresses that lead nowhere now, without the files below another one. */
    private Set<String> vanished(Collection<String> removed) throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (String path : removed) {
            if (!isOurs(path)) {
                addresses.add(address(place(path), "index.html"));
            }
        }
        Set<String> vanished = new TreeSet<>();
        for (String address : addresses) {
            boolean isBelow = !address.endsWith("/")
                    && vanished.stream().anyMatch(one -> one.endsWith("/") && address.startsWith(one));
            if (!isBelow && !gone.contains(address) && !isBelowGone(address) && !leadsOn(address)) {
                vanished.add(address);
            }
        }
        return vanished;
    }

    /** The document of an incident in our API goes where its page goes, and stands or falls with it. */
    private static String place(String path) {
        return path.replaceFirst("^api/v1/incidents/([^/]+)\\.json$", "incidents/$1/data.json");
    }

    private boolean isBelowGone(String address) {
        return gone.stream().anyMatch(one -> one.endsWith("/") && address.startsWith(one));
    }

    private static boolean isOurs(String path) {
        return OURS.matcher(path).matches() || REVISIONS.matcher(path).matches();
    }

    /** Returns whether the page above has become one that leads on: what was below it is to be looked for there. */
    private boolean leadsOn(String path) throws IOException {
        for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            String index = path.substring(0, slash + 1) + "index.html";
            if (past.tree().has(index)) {
                NextFile now = next.files().get(index);
                return now != null && !now.id().equals(past.tree().id(index)) && Redirect.target(now) != null;
            }
        }
        return false;
    }

    /** Returns the names of entries' items that no feed has any more. */
    private Set<String> vanishedItems(Changes changes) throws IOException {
        List<String> before = past.tree().ids().keySet().stream()
                .filter(path -> FeedGuids.isFeed(path)
                        && (changes.changed().contains(path)
                                || changes.removed().contains(path)))
                .toList();
        Set<String> vanished = new TreeSet<>();
        for (List<String> some : Portions.of(before)) {
            past.tree().bytes(some).values().forEach(feed -> vanished.addAll(FeedGuids.names(feed)));
        }
        for (Map.Entry<String, NextFile> file : next.files().entrySet()) {
            if (!vanished.isEmpty()
                    && FeedGuids.isFeed(file.getKey())
                    && file.getValue().source() != null) {
                vanished.removeAll(FeedGuids.names(Files.readAllBytes(
                        Objects.requireNonNull(file.getValue().source()))));
            }
        }
        DerivedUpdates derived = new DerivedUpdates(past.tree());
        Set<String> written = new TreeSet<>();
        for (String name : vanished) {
            if (isPromised(name) && !gone.contains(name) && !derived.has(name)) {
                written.add(name);
            }
        }
        return written;
    }

    /**
     * Returns whether the item belongs to an entry whose address still leads somewhere: else the address is at fault. What is
     * told of maintenance moves with its plan, so that only the entry itself is promised.
     */
    private boolean isPromised(String name) throws IOException {
        boolean isEntry = !name.contains(":");
        return !name.endsWith(":postmortem")
                && (isStill("incidents/", name) || (isEntry && isStill("maintenance/", name)));
    }

    /** Returns whether the entry's address leads to it: not to another one, which stands for it from now on. */
    private boolean isStill(String folder, String name) throws IOException {
        String page = folder + name.replaceFirst(":.*", "") + "/index.html";
        NextFile now = next.files().get(page);
        String target = now == null ? null : Redirect.target(now);
        boolean standsForIt = target != null && past.tree().has(target + "index.html");
        return past.tree().has(page) && now != null && !standsForIt;
    }

    /** Returns the name of the file that takes the place of another, or an empty one if git sees none like it. */
    private String moved(@Nullable String holder) throws IOException {
        String moved = holder == null ? null : content.renamed(holder, live.contentCommit(), next.content());
        return moved == null ? "" : moved;
    }

    private String addresses(String moved, List<String> addresses) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String address : addresses) {
            String holder = holder(address);
            text.append("/").append(address).append(" was public in version ").append(live.number());
            text.append(" and would lead nowhere.").append(holder == null ? "" : " It came from " + holder + ".");
            text.append("\n");
        }
        List<String> aliases = new ArrayList<>(addresses);
        if (!moved.isEmpty() && !Redirect.isOfSameDay(addresses, moved)) {
            aliases.add(Redirect.addressOf(moved));
        }
        return text + "  "
                + (moved.isEmpty()
                        ? "Write into the front matter of what takes its place:"
                        : "Its file is now " + moved + "; write into its front matter:")
                + "\n    aliases: [" + String.join(", ", aliases) + "]";
    }

    private String item(String name) throws IOException {
        String id = name.replaceFirst(":.*", "");
        String address = (isStill("incidents/", name) ? "incidents/" : "maintenance/") + id + "/";
        String holder = holder(address);
        return (holder == null ? address : holder) + " was in the feeds as " + name + " in version " + live.number()
                + " and no longer is.\n  "
                + (name.equals(id)
                        ? entryMending(address)
                        : "Give the update the time and the state that it had: subscribers would be told it twice."
                                + " If that is meant, say so:\n    -Dcandor.gone=" + name);
    }

    /** An entry is known by the first of its addresses, where they are all listed. */
    private String entryMending(String address) throws IOException {
        NextFile page = Objects.requireNonNull(next.files().get(address + "index.html"));
        String target = Redirect.target(page);
        return target == null
                ? "Write its own address before its other aliases:\n    aliases: [" + address + ", …]"
                : "Its address is now /" + target + "; write the old one and this one:\n    aliases: [" + address + ", "
                        + target + "]";
    }

    /** Returns the file that an address came from, relative to the content folder, or null if that is not known. */
    private @Nullable String holder(String address) throws IOException {
        GitTree tree = content.tree(live.contentCommit());
        String name = address.replaceFirst("/$", "");
        if (tree.has(name)) {
            return name;
        }
        String folder = name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : "pages/";
        String id = name.substring(name.indexOf('/') + 1).replaceFirst("/.*", "");
        List<String> found = tree.ids().keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith("/" + id + ".md"))
                .toList();
        List<String> holders = found.isEmpty() ? content.holding(address, live.contentCommit()) : found;
        return holders.isEmpty() ? null : String.join(", ", holders);
    }

    private static String address(String path, String index) {
        return path.equals(index) || path.endsWith("/" + index)
                ? path.substring(0, path.length() - index.length())
                : path;
    }
}
