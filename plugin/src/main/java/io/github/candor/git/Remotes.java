package io.github.candor.git;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The remotes that a repository knows by name. */
public final class Remotes {
    private final Git git;

    private Remotes(Git git) {
        this.git = git;
    }

    /** Returns those of the repository that the folder of {@code git} is in. */
    public static Remotes of(Git git) {
        return new Remotes(git);
    }

    /** Returns their names. */
    public List<String> names() throws IOException {
        return git.attempt("remote").text().lines().toList();
    }

    /** Returns the address that is fetched from, or null if there is no remote of this name. */
    @Nullable
    String fetchAddress(String name) throws IOException {
        return address(git.attempt("remote", "get-url", "--", name));
    }

    /** Returns the address that is pushed to, or null if there is no remote of this name. */
    public @Nullable String pushAddress(String name) throws IOException {
        return address(git.attempt("remote", "get-url", "--push", "--", name));
    }

    private static @Nullable String address(GitAnswer answer) {
        return answer.isGood() ? answer.line() : null;
    }

    /**
     * What a branch here follows.
     *
     * @param remote its name, or an empty text
     * @param ref full name of the branch there, like {@code refs/heads/main}, or an empty text
     */
    public record Upstream(String remote, String ref) {}

    /** Returns what the branch {@code name} follows, of which either part may be missing. */
    public Upstream upstream(String name) throws IOException {
        return new Upstream(setting(name, "remote"), setting(name, "merge"));
    }

    private String setting(String branch, String key) throws IOException {
        return git.attempt("config", "branch." + branch + "." + key).line();
    }
}
