package io.github.candor.render.markdown;

import io.github.candor.model.Sha256;
import java.util.regex.Pattern;

/**
 * Tells the footnotes of one piece of Markdown from those of another on the same page: each piece has a footnote 1, so their
 * anchors carry a checksum of the piece and its file. What an author wrote does not look like an anchor: its tags and quotes
 * are escaped.
 */
final class FootnoteAnchors {
    private static final String SECTION = "<section class=\"footnotes\" data-footnotes>";
    private static final Pattern ANCHOR = Pattern.compile("((?:id=\"|href=\"#)fn(?:ref)?-)");
    private static final int DIGITS = 12;

    private FootnoteAnchors() {}

    /** Returns {@code rendered}, which was {@code source} in {@code file}, with anchors of its own; a section would need a heading. */
    static String toldApart(String rendered, String source, String file) {
        if (!rendered.contains(SECTION)) {
            return rendered;
        }
        return ANCHOR.matcher(rendered)
                .replaceAll("$1" + Sha256.hex(file + "\n" + source).substring(0, DIGITS) + "-")
                .replace(SECTION, "<div class=\"footnotes\">")
                .replace("</section>", "</div>");
    }
}
