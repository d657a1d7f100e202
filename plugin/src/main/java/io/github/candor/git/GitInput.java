package io.github.candor.git;

import java.io.IOException;
import java.io.OutputStream;

/** What is written to git while it runs. */
@FunctionalInterface
interface GitInput {
    /** Nothing. */
    GitInput NONE = out -> {};

    /** Writes everything to {@code out}, which is closed afterwards. */
    void writeTo(OutputStream out) throws IOException;

    /** Returns input of these bytes. */
    static GitInput of(byte[] bytes) {
        return out -> out.write(bytes);
    }
}
