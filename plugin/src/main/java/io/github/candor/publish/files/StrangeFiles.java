package io.github.candor.publish.files;

import io.github.candor.git.GitText;
import io.github.candor.git.GitTree;
import io.github.candor.render.site.SitePath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what no site holds in a branch that others can write to: hidden files like {@code .git/config}, links, odd names. */
public final class StrangeFiles {
    private static final int SHOWN = 5;
    private static final int LONGEST = 120;

    /** Stands for bytes in a name that are not UTF-8: which, nobody can tell any more. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private StrangeFiles() {}

    /** Returns the paths in {@code tree} that nothing may be written to, in their order. */
    public static List<String> in(GitTree tree) {
        return Stream.concat(
                        tree.ids().keySet().stream()
                                .filter(path -> path.indexOf(NOT_UTF_8) >= 0 || !SitePath.isValid(path)),
                        tree.irregular().stream())
                .sorted()
                .toList();
    }

    /** Returns some of {@code paths} as they may be shown, and how many more there are. */
    public static String shown(List<String> paths) {
        String some = paths.stream()
                .limit(SHOWN)
                .map(path -> GitText.name(path, LONGEST))
                .collect(Collectors.joining(", "));
        return paths.size() <= SHOWN ? some : some + " and " + (paths.size() - SHOWN) + " more";
    }
}
