package io.github.candor.revisions;

import io.github.candor.git.Git;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the files on disk that are not as the newest commit has them. */
@FunctionalInterface
interface WorkingFiles {
    /** There are none, or they are of no interest. */
    WorkingFiles NONE = (git, folder) -> Set.of();

    /**
     * Returns their paths, relative to the content folder.
     *
     * @param git in the content folder
     * @param folder of the content below the repository's root, empty or ending in {@code /}
     */
    Set<String> uncommitted(Git git, String folder) throws IOException;

    /** Asks git, whose own records make this quick. */
    static Set<String> ask(Git git, String folder) throws IOException {
        String[] command = Stream.concat(
                        Stream.of("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--"),
                        HistoryReader.FOLDERS.stream())
                .toArray(String[]::new);
        return Stream.of(git.run(command).text().split("\0", -1))
                .filter(line -> line.length() > 3 + folder.length())
                .map(line -> line.substring(3 + folder.length()))
                .collect(Collectors.toSet());
    }
}
