package io.github.candor.render.theme;

import io.github.candor.address.Address;
import io.github.candor.model.OneCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Says which file of the theme was meant by a name that it does not have. */
final class NearestFile {
    /** Rules of the user's own, which come after those of the theme. */
    static final String OWN_STYLE = Address.STYLE.at("own.css");

    /** So alike must names be, in hundredths, that one is taken for the other. */
    private static final int ALIKE = 60;

    /** So many are named where none is alike. */
    private static final int MOST_NAMED = 3;

    private NearestFile() {}

    /** Returns the files called {@code name} whatever their folder, else the one whose name is most alike, else the nearest few. */
    static String advice(String name, Collection<String> theirs) {
        List<String> same = theirs.stream()
                .filter(one -> last(one).equalsIgnoreCase(last(name)))
                .toList();
        if (!same.isEmpty()) {
            return "Did you mean " + String.join(" or ", same) + "?";
        }
        List<String> nearest = theirs.stream()
                .filter(one -> !one.endsWith(".png") && !one.endsWith(".properties"))
                .sorted(Comparator.<String>comparingInt(one -> -likeness(name, one))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NAMED)
                .toList();
        return !nearest.isEmpty() && likeness(name, nearest.get(0)) >= ALIKE
                ? "Did you mean " + nearest.get(0) + "?"
                : "The nearest are " + String.join(", ", nearest)
                        + "; for rules of your own that come after the theme's, write " + OWN_STYLE + ".";
    }

    /** Returns how much of the longer name is the beginning or the end of both, in hundredths; a bit more in the same folder. */
    private static int likeness(String written, String theirs) {
        String one = bare(written);
        String other = bare(theirs);
        int least = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < least && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < least - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int nearer = folder(written).equals(folder(theirs)) ? 5 : 0;
        return 100 * (begin + end) / Math.max(1, Math.max(one.length(), other.length())) + nearer;
    }

    /** Without folder, and without the ending of a kind of file, in which names that mean other things are alike. */
    private static String bare(String name) {
        return OneCase.lower(last(name)).replaceFirst("(?<=.)\\.[a-z.]+$", "");
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
