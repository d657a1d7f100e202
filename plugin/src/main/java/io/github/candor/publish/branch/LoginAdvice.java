package io.github.candor.publish.branch;

import io.github.candor.git.Login;

/** Says where a login is looked for, when a server took none. */
public final class LoginAdvice {
    private LoginAdvice() {}

    /** Returns a sentence that follows git's own {@code message}, or nothing where that tells of something else. */
    public static String after(String message) {
        return Login.isRefused(message)
                ? "\nThe server took no login. Candor looks for one in this order: the server in Maven's settings.xml whose id"
                        + " is the remote's host or candor.server; the variable CANDOR_TOKEN; for GitHub, GITHUB_TOKEN;"
                        + " else git looks itself, in its credential helpers and, for SSH, your keys and agent."
                : "";
    }
}
