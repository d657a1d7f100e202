package io.github.candor.render.text;

import io.github.candor.model.EntryId;
import io.github.candor.model.SiteContent;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where links in an author's Markdown lead: file to file as on the author's disk, or from the site's root.
 *
 * <p>A link to {@code ../2024/other.md} leads to that entry's page, one to {@code ../../assets/plan.png} or
 * {@code /assets/plan.png} to the asset; addresses with a scheme and those that begin with {@code #} stay as they are.
 */
public final class LinkBase {
    private final Map<String, String> addressesByFile = new HashMap<>();

    /** Learns the address of every entry and page of {@code content}. */
    public LinkBase(SiteContent content) {
        content.incidents().forEach(one -> put(one.info().file(), "incidents/", one.id()));
        content.maintenance().forEach(one -> put(one.info().file(), "maintenance/", one.id()));
        content.notices().forEach(one -> put(one.info().file(), "notices/", one.id()));
        content.pages().forEach(one -> put(one.file(), "", one.id()));
    }

    /**
     * Returns where {@code destination} leads.
     *
     * @param file path of the author's file that it stands in
     * @param root what stands for the site's root: {@code ../../} on a page, the site's absolute address in a feed
     */
    public String resolve(String destination, String file, String root) {
        if (destination.isEmpty() || destination.startsWith("#") || hasScheme(destination)) {
            return destination;
        }
        if (destination.startsWith("/")) {
            return root + destination.substring(1);
        }
        URI target = resolveQuietly(file, destination);
        if (target == null || target.getPath().startsWith("/..")) {
            return destination;
        }
        String path = target.getPath().substring(1);
        String fragment = target.getRawFragment() == null ? "" : "#" + target.getRawFragment();
        String address = addressesByFile.get(path);
        return root + (address != null ? address : target.getRawPath().substring(1)) + fragment;
    }

    private void put(String file, String folder, EntryId id) {
        addressesByFile.put(file, folder + id.value() + "/");
    }

    /** Returns whether {@code destination} names a scheme or a host of its own. */
    static boolean isForeign(String destination) {
        return hasScheme(destination);
    }

    private static boolean hasScheme(String destination) {
        return destination.startsWith("//") || destination.matches("(?i)[a-z][a-z0-9+.-]*:.*");
    }

    private static @Nullable URI resolveQuietly(String file, String destination) {
        try {
            return new URI(null, null, "/" + file, null).resolve(destination);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
