package io.github.candor.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What results show, cut into files.
 *
 * @param begins number of the first entry of each file
 */
record LogFiles(List<Integer> begins, List<List<Searchable.Shown>> files) {
    /** How many characters make a file: few, because the hits of a search lie far apart. */
    private static final int MOST = 16_000;

    /** Returns the files for {@code entries}, in their order. */
    static LogFiles of(List<Searchable> entries) {
        LogFiles log = new LogFiles(new ArrayList<>(), new ArrayList<>());
        int size = MOST;
        for (int number = 0; number < entries.size(); number++) {
            Searchable.Shown shown = entries.get(number).shown();
            size += shown.size();
            if (size > MOST) {
                size = shown.size();
                log.begins.add(number);
                log.files.add(new ArrayList<>());
            }
            log.files.get(log.files.size() - 1).add(shown);
        }
        return log;
    }
}
