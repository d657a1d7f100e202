package io.github.candor.render.site;

import io.github.candor.manifest.Nature;
import java.util.List;

/**
 * What a file is made from, besides what the whole site is made with and where links lead.
 *
 * @param facts all of it: records, texts, numbers and lists of such, in which there may be null
 * @param nature of the file that is made
 */
public record MadeFrom(List<?> facts, Nature nature) {
    /** Returns what a file is made from that says what its bytes say, and nothing else. */
    public static MadeFrom document(List<?> facts) {
        return new MadeFrom(facts, Nature.DOCUMENT);
    }
}
