package io.github.candor.git;

import java.io.IOException;

/** Says that git is not there or refused, in its own words; secrets are blotted out. */
public final class GitException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Keeps a message in which nothing is secret. */
    public GitException(String message) {
        super(message);
    }
}
