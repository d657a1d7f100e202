package io.github.candor.migrate.mapped;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of names of files, like {@code content/incidents/**.md}. A name is walked along once with all places of the pattern
 * at which it can be: no pattern makes that take longer than the product of the two lengths.
 */
final class FilePattern {
    /** The longest pattern that is read, in characters. */
    static final int LONGEST = 200;

    private final List<FilePatternPlace> places;

    private FilePattern(List<FilePatternPlace> places) {
        this.places = places;
    }

    /**
     * Reads {@code written}: {@code *} stands for anything within a folder, <code>**</code> for anything, {@code ?} for one
     * character, {@code [a-z]} and {@code [!a-z]} for one of a set, {@code {a,b}} for either; {@code \} takes the meaning from what
     * follows it.
     *
     * @return the pattern, or null if it is not one or is longer than {@link #LONGEST}
     */
    static @Nullable FilePattern of(String written) {
        List<FilePatternPlace> places = written.length() > LONGEST ? null : new FilePatternReader(written).read();
        return places == null ? null : new FilePattern(places);
    }

    /** Returns whether the whole of {@code name} is of this pattern; its folders are set apart by {@code /}. */
    boolean matches(String name) {
        BitSet now = new BitSet();
        reach(0, now);
        for (int i = 0; i < name.length() && !now.isEmpty(); ) {
            int letter = name.codePointAt(i);
            i += Character.charCount(letter);
            BitSet next = new BitSet();
            for (int at = now.nextSetBit(0); at >= 0; at = now.nextSetBit(at + 1)) {
                if (at < places.size() && places.get(at).takes(letter)) {
                    reach(places.get(at).next(), next);
                }
            }
            now = next;
        }
        return now.get(places.size());
    }

    /** Adds {@code at}, and all places that are reached from it without a character; never deeper than the pattern is long. */
    private void reach(int at, BitSet found) {
        if (!found.get(at)) {
            found.set(at);
            if (at < places.size()) {
                for (int free : places.get(at).free()) {
                    reach(free, found);
                }
            }
        }
    }
}
