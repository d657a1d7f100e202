package io.github.candor.publish;

import io.github.candor.git.GitTree;
import io.github.candor.model.PublishedVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sees to it that what was public stays: every address, and every item of the feeds. */
final class Promises {
    /** What only our own pages ask for. */
    private static final List<String> OURS = List.of("styles/", "scripts/");

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
        for (String address : vanished(changes.removed())) {
            broken.add(address(address));
        }
        for (String name : vanishedItems(changes)) {
            broken.add(item(name));
        }
        return broken;
    }

    /** Returns the addresses that lead nowhere now, without those below another one. */
    private Set<String> vanished(Collection<String> removed) throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (String path : removed) {
            if (!isOurs(path)) {
                addresses.add(address(place(path), "index.html"));
            }
        }
        Set<String> vanished = new TreeSet<>();
        for (String address : addresses) {
            boolean isBelow = vanished.stream().anyMatch(one -> one.endsWith("/") && address.startsWith(one));
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
        return OURS.stream().anyMatch(path::startsWith);
    }

    /** Returns whether the page above has become one that leads on: what was below it is to be looked for there. */
    private boolean leadsOn(String path) throws IOException {
        for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            String index = path.substring(0, slash + 1) + "index.html";
            if (past.tree().has(index)) {
                NextFile now = next.files().get(index);
                return now != null && !now.id().equals(past.tree().id(index)) && isRedirect(now);
            }
        }
        return false;
    }

    private static boolean isRedirect(NextFile page) throws IOException {
        Path source = page.source();
        return source != null && page.size() < 8192 && Files.readString(source).contains("http-equiv=\"refresh\"");
    }

    /** Returns the names of incidents' items that no feed has any more. */
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
        vanished.removeIf(name -> !wasIncident(name) || name.endsWith(":postmortem") || gone.contains(name));
        for (Map.Entry<String, NextFile> file : next.files().entrySet()) {
            if (!vanished.isEmpty()
                    && FeedGuids.isFeed(file.getKey())
                    && file.getValue().source() != null) {
                vanished.removeAll(FeedGuids.names(Files.readAllBytes(
                        Objects.requireNonNull(file.getValue().source()))));
            }
        }
        return vanished;
    }

    /** Returns whether the item is one of an incident whose address still leads somewhere: else the address is at fault. */
    private boolean wasIncident(String name) {
        String page = "incidents/" + name.replaceFirst(":.*", "") + "/index.html";
        return past.tree().has(page) && next.files().containsKey(page);
    }

    private String address(String address) throws IOException {
        String holder = holder(address);
        String moved = holder == null ? null : content.renamed(holder, live.contentCommit(), next.content());
        String held = holder == null ? "" : " It came from " + holder + ".";
        String where = moved == null
                ? "Write into the front matter of what takes its place:"
                : "Its file is now " + moved + "; write into its front matter:";
        return "/" + address + " was public in version " + live.number() + " and would lead nowhere." + held + "\n  "
                + where + "\n    aliases: [" + address + "]";
    }

    private String item(String name) throws IOException {
        String id = name.replaceFirst(":.*", "");
        String holder = holder("incidents/" + id + "/");
        String mending = name.equals(id)
                ? "Write the oldest address first:\n    aliases: [incidents/" + id + "/]"
                : "Give the update the time and the state that it had: subscribers would be told it twice."
                        + " If that is meant, say so:\n    -Dcandor.gone=" + name;
        return (holder == null ? "incident " + id : holder) + " was in the feeds as " + name + " in version "
                + live.number() + " and no longer is.\n  " + mending;
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
