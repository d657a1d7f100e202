package io.github.candor.publish.promises;

import io.github.candor.address.Address;
import io.github.candor.git.GitText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What somebody lets vanish: addresses, and names of items of feeds. */
final class GoneNames {
    private GoneNames() {}

    /**
     * Returns what may vanish, in the form in which we know it.
     *
     * @param names as somebody typed or copied them: with a slash in front, with {@code index.html}, or names of feed items
     */
    static Set<String> of(Set<String> names) {
        Set<String> gone = new TreeSet<>();
        names.forEach(name -> gone.add(Address.ofFile(name.replaceFirst("^/++", ""))));
        gone.remove("");
        return gone;
    }

    /** Returns the switch that lets {@code names} go, of which others may have made any number and any length. */
    static String toLetGo(List<String> names) {
        return "-Dcandor.gone=" + String.join(",", GitText.names(names, names.size()));
    }

    /** Returns whether {@code address} lies in one of {@code folders}, which end in a slash, however many they are. */
    static boolean isIn(Set<String> folders, String address) {
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            if (folders.contains(address.substring(0, slash + 1))) {
                return true;
            }
        }
        return false;
    }
}
