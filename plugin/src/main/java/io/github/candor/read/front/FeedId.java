package io.github.candor.read.front;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;

/** Derives the name that a site has in the GUIDs of its feeds when its author states none. */
final class FeedId {
    private FeedId() {}

    /** Returns the title in letters of addresses, like {@code lambda-status}; a checksum where none are left. */
    static String from(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? checksum(title) : slug;
    }

    private static String checksum(String title) {
        CRC32 sum = new CRC32();
        sum.update(title.getBytes(StandardCharsets.UTF_8));
        return "site-" + HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
