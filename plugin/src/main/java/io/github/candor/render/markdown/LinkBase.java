package io.github.candor.render.markdown;

import io.github.candor.address.EntryKind;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.KnownEntry;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where links in an author's Markdown lead: file to file as on the author's disk, or from the site's root.
 *
 * <p>A link to {@code ../2024/other.md} leads to that entry's page, one to {@code ../../assets/plan.png} or
 * {@code /assets/plan.png} to the asset; addresses with a scheme and those that begin with {@code #} stay as they are.
 */
public final class LinkBase {
    private static final Pattern ILLEGAL = Pattern.compile("[ \"<>\\\\^`{|}]");

    /** What knows no address. */
    static final LinkBase NOTHING = new LinkBase();

    private final Map<String, String> addressesByFile = new HashMap<>();

    private LinkBase() {}

    /** Returns what knows the address of every entry and page of {@code board}. */
    public static LinkBase of(StatusBoard board) {
        LinkBase links = new LinkBase();
        board.incidents().forEach(one -> links.put(one.incident()));
        board.plans().forEach(links::put);
        board.notices().forEach(links::put);
        board.content().pages().forEach(one -> links.addressesByFile.put(one.file(), one.address()));
        return links;
    }

    /**
     * Returns where {@code destination} leads; null where that is the file of an entry which is not there, or not yet.
     *
     * @param file path of the author's file that it stands in
     * @param root what stands for the site's root: {@code ../../} on a page, the site's absolute address in a feed
     */
    @Nullable
    String resolve(String destination, String file, String root) {
        if (destination.isEmpty() && !page(file, root).isEmpty()) {
            return page(file, root);
        }
        if (destination.isEmpty() || destination.startsWith("#") || hasScheme(destination)) {
            return destination;
        }
        if (destination.startsWith("/")) {
            return root + destination.substring(1);
        }
        URI target = resolveQuietly(file, destination);
        if (target == null) {
            return destination;
        }
        String path = withinSite(target.getPath());
        String fragment = target.getRawFragment() == null ? "" : "#" + target.getRawFragment();
        String address = addressesByFile.get(path);
        if (address == null && isEntry(path)) {
            return null;
        }
        return root + (address != null ? address : withinSite(target.getRawPath())) + fragment;
    }

    /**
     * Returns the address of the page that {@code file} is shown on, seen from where {@code root} leads to the site's root; empty
     * on that page itself.
     */
    String page(String file, String root) {
        String address = addressesByFile.getOrDefault(file, "");
        long depth = address.chars().filter(c -> c == '/').count();
        return address.isEmpty() || root.equals("../".repeat((int) depth)) ? "" : root + address;
    }

    /** The folders that entries are written in are called like those that their pages lie in. */
    private static boolean isEntry(String file) {
        return EntryKind.of(file) != null && file.endsWith(".md");
    }

    private void put(KnownEntry entry) {
        addressesByFile.put(entry.info().file(), entry.address());
    }

    /** Returns whether {@code destination} names a scheme or a host of its own. */
    static boolean isForeign(String destination) {
        return hasScheme(destination);
    }

    private static boolean hasScheme(String destination) {
        return destination.startsWith("//") || destination.matches("(?i)[a-z][a-z0-9+.-]*:.*");
    }

    /** Above the root there is nothing, so browsers stay there. */
    private static String withinSite(String path) {
        String rest = path.substring(1);
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
        }
        return rest;
    }

    private static @Nullable URI resolveQuietly(String file, String destination) {
        try {
            return new URI(null, null, "/" + file, null).resolve(escaped(destination));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Escapes what an address must not hold, such as the spaces of a file's name, and nothing that is escaped already. */
    private static String escaped(String destination) {
        return ILLEGAL.matcher(destination)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "%%%02X", (int) found.group().charAt(0)));
    }
}
