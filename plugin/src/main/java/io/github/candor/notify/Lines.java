package io.github.candor.notify;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists in a message. */
final class Lines {
    private static final int SHOWN = 10;

    private Lines() {}

    /** Returns the first lines, each indented and on its own, and how many more there are. */
    static String indented(List<String> lines) {
        int hidden = lines.size() - SHOWN;
        Stream<String> rest = hidden > 0 ? Stream.of("and " + hidden + " more") : Stream.empty();
        return Stream.concat(lines.stream().limit(SHOWN), rest)
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n"));
    }
}
