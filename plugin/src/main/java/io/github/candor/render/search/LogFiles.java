package io.github.candor.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What results show, cut into files.
 *
 * @param begins number of the first entry of each file
 */
record LogFiles(List<Integer> begins, List<List<Searchable.Shown>> files) {
    /** How many entries make a file: few, because the hits of a search lie far apart; always, so that an edit moves none. */
    private static final int ENTRIES = 20;

    /** How many characters a file has at most. */
    private static final int MOST = 24_000;

    /** Returns the files for {@code entries}, in their order. */
    static LogFiles of(List<Searchable> entries) {
        LogFiles log = new LogFiles(new ArrayList<>(), new ArrayList<>());
        int size = 0;
        for (int number = 0; number < entries.size(); number++) {
            Searchable.Shown shown = entries.get(number).shown();
            size += shown.size();
            if (number % ENTRIES == 0 || size > MOST) {
                size = shown.size();
                log.begins.add(number);
                log.files.add(new ArrayList<>());
            }
            log.files.get(log.files.size() - 1).add(shown);
        }
        return log;
    }
}
