package io.github.candor.publish;

import io.github.candor.address.Address;
import io.github.candor.git.BlobId;
import io.github.candor.git.GitText;
import io.github.candor.model.CustomDomain;
import io.github.candor.model.PublishedVersion;
import io.github.candor.publish.files.NextFile;
import io.github.candor.publish.files.SiteToPublish;
import io.github.candor.publish.past.Past;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides on the file {@code CNAME}, by which GitHub Pages knows a site's own domain ("Managing a custom domain" in its
 * documentation). It follows the site's address, is no part of what a version is, and one that somebody else wrote stays.
 */
final class DomainFile {
    private static final String PATH = Address.CUSTOM_DOMAIN.at();

    /** No domain is longer. */
    private static final int MOST_SHOWN = 253;

    private DomainFile() {}

    /** Takes the file out of a site at {@code url} if it says only what follows from the address. */
    static SortedMap<String, NextFile> takenFrom(SortedMap<String, NextFile> files, URI url) {
        NextFile file = files.get(PATH);
        if (file != null && file.id().equals(id(url))) {
            files.remove(PATH);
        }
        return files;
    }

    /**
     * Changes what stays in a branch to what {@code next} needs.
     *
     * @param kept names of the files that stay, by path
     * @param made bytes of files that are made last, by path
     */
    static void settle(Past past, SiteToPublish next, SortedMap<String, String> kept, SortedMap<String, byte[]> made) {
        if (next.restores() == null && !isForeign(past)) {
            kept.remove(PATH);
            String wanted = text(next.url());
            if (wanted != null) {
                made.put(PATH, wanted.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Returns a sentence if the branch has a domain that is not the one of the site's address, else null. */
    static @Nullable String warning(Past past, SiteToPublish next) {
        String wanted = id(next.url());
        boolean isAtOdds =
                wanted != null && isForeign(past) && !past.tree().id(PATH).equals(wanted);
        return isAtOdds && next.restores() == null
                ? "The file CNAME in the branch names " + shown(past.tree().bytesOf(PATH))
                        + ", but the site's address is " + next.url()
                        + ". It stays; change it, or the url in status.yml."
                : null;
    }

    /** Anybody who can push there may have written it, as long as they like. */
    static String shown(byte[] file) {
        String text = GitText.name(new String(file, 0, Math.min(file.length, 1000), StandardCharsets.UTF_8).strip());
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }

    private static boolean isForeign(Past past) {
        PublishedVersion live = past.newest();
        String ours = live == null ? null : id(live.url());
        return past.tree().has(PATH) && !past.tree().id(PATH).equals(ours);
    }

    private static @Nullable String id(URI url) {
        String text = text(url);
        return text == null ? null : BlobId.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String text(URI url) {
        String domain = CustomDomain.of(url);
        return domain == null ? null : domain + "\n";
    }
}
