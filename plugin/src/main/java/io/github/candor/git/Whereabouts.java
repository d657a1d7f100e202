package io.github.candor.git;

import java.io.IOException;

/**
 * Where a folder lies in its repository, and what that repository is like.
 *
 * @param folder way from the repository's root, empty or ending in {@code /}
 * @param format of its names, like {@code sha1}
 * @param isShallow whether a part of the history is not here
 */
public record Whereabouts(String folder, String format, boolean isShallow) {
    /**
     * Returns where the folder of {@code git} lies.
     *
     * @throws GitException if it lies in no repository
     */
    public static Whereabouts of(Git git) throws IOException {
        String answer = git.run("rev-parse", "--show-prefix", "--show-object-format", "--is-shallow-repository")
                .text();
        // Names of folders may hold line feeds, the two other answers hold none.
        int shallow = answer.lastIndexOf('\n', answer.length() - 2);
        int format = answer.lastIndexOf('\n', shallow - 1);
        return new Whereabouts(
                answer.substring(0, format),
                answer.substring(format + 1, shallow),
                answer.substring(shallow + 1).strip().equals("true"));
    }
}
