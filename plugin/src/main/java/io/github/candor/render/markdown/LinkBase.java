package io.github.candor.render.markdown;

import io.github.candor.address.Anchors;
import io.github.candor.address.EntryKind;
import io.github.candor.model.Section;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.KnownEntry;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    /** What knows no address. */
    static final LinkBase NOTHING = new LinkBase();

    private final Map<String, String> addressesByFile = new HashMap<>();
    private final Map<String, Set<String>> headingsByAddress = new HashMap<>();
    /** By the authors' files that they stand in; a page must be made again when one of them leads elsewhere. */
    private final Map<String, Set<String>> asked = new ConcurrentHashMap<>();

    private LinkBase() {}

    /** Returns what knows the address of every entry and page of {@code board}. */
    public static LinkBase of(StatusBoard board) {
        LinkBase links = new LinkBase();
        board.incidents().forEach(one -> links.put(one.incident()));
        board.plans().forEach(links::put);
        board.notices().forEach(links::put);
        board.content().pages().forEach(one -> links.addressesByFile.put(one.file(), one.address()));
        board.incidents()
                .forEach(one -> links.putHeadings(
                        one.incident(), one.incident().writeUp().sections()));
        board.plans().forEach(one -> links.putHeadings(one, one.sections()));
        return links;
    }

    /**
     * Returns where {@code destination} leads; null where that is the file of an entry which is not there, or not yet.
     *
     * @param file path of the author's file that it stands in
     * @param root what stands for the site's root: {@code ../../} on a page, the site's absolute address in a feed
     */
    @Nullable
    public String resolve(String destination, String file, String root) {
        if (!hasScheme(destination)) {
            asked.computeIfAbsent(file, any -> ConcurrentHashMap.newKeySet()).add(destination);
        }
        if (destination.isEmpty() && !page(file, root).isEmpty()) {
            return page(file, root);
        }
        if (destination.startsWith("#")) {
            return anchor(addressesByFile.get(file), destination);
        }
        if (destination.isEmpty() || hasScheme(destination)) {
            return destination;
        }
        if (destination.startsWith("/")) {
            int at = destination.indexOf('#') < 0 ? destination.length() : destination.indexOf('#');
            return root
                    + destination.substring(1, at)
                    + anchor(destination.substring(1, at), destination.substring(at));
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
        return root
                + (address != null ? address : withinSite(target.getRawPath()))
                + anchor(address != null ? address : path, fragment);
    }

    /** Returns every destination within the site that was asked for so far of links in {@code file}. */
    public Set<String> asked(String file) {
        return Set.copyOf(asked.getOrDefault(file, Set.of()));
    }

    /**
     * Returns {@code fragment}, which names a heading of the author's, as the page calls the place.
     *
     * @param address of the page, with or without a slash at its end; null for none that is known
     * @param fragment with its {@code #}, or empty
     */
    private String anchor(@Nullable String address, String fragment) {
        if (address == null || fragment.length() < 2) {
            return fragment;
        }
        String slug = fragment.substring(1);
        String page = address.endsWith("/") ? address : address + "/";
        Set<String> headings = headingsByAddress.get(page);
        if (headings == null ? addressesByFile.containsValue(page) : headings.contains(decoded(slug))) {
            return "#" + Anchors.ofHeading(slug);
        }
        return headings == null || Anchors.OWN.contains(slug) ? fragment : "#" + Anchors.nearest(slug);
    }

    private static String decoded(String slug) {
        try {
            return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return slug;
        }
    }

    private void putHeadings(KnownEntry entry, List<Section> sections) {
        Set<String> names = new HashSet<>();
        sections.forEach(section -> names.addAll(section.names()));
        headingsByAddress.put(entry.address(), names);
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
        return destination.startsWith("//") || SCHEME.matcher(destination).matches();
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
