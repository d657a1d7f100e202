package io.github.candor.publish.promises;

import io.github.candor.address.Address;
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

    /** Returns the switch that lets {@code names} go. */
    static String toLetGo(List<String> names) {
        return "-Dcandor.gone=" + String.join(",", names);
    }
}
