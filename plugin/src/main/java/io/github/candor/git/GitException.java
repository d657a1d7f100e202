package io.github.candor.git;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says that git is not there or refused, in its own words; secrets are blotted out. */
public final class GitException extends IOException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String said;

    /** Keeps a message in which nothing is secret. */
    public GitException(String message) {
        super(message);
        this.said = null;
    }

    /** Keeps which {@code command} git refused and what it {@code said}, in which nothing is secret. */
    GitException(String command, String said) {
        super("git " + command + " failed: " + said);
        this.said = said;
    }

    /** Returns git's own words and nothing else, or null if it is not git that refused. */
    public @Nullable String said() {
        return said;
    }
}
