package io.github.candor.render.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Where a text stands, and where it is shown.
 *
 * @param file the author's file it stands in
 * @param root what stands for the site's root in links, see {@link LinkBase#resolve}
 */
record TextPlace(LinkBase links, String file, String root) {
    /** Returns where {@code destination} leads; null where that is the file of an entry which is not there, or not yet. */
    @Nullable
    String resolve(String destination) {
        return links.resolve(destination, file, root);
    }

    /** Returns whether what is at {@code address}, which was resolved, is not on the site. */
    boolean isElsewhere(String address) {
        return LinkBase.isForeign(address) && (root.isEmpty() || !address.startsWith(root));
    }
}
