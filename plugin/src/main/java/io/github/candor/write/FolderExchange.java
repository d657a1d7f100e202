package io.github.candor.write;

import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lets two folders change names in one step, by Linux's system call {@code renameat2}, where the virtual machine may. */
final class FolderExchange {
    /** AT_FDCWD of fcntl.h: a relative path begins at the current folder. Ours are absolute. */
    private static final int CURRENT_FOLDER = -100;

    /** RENAME_EXCHANGE of linux/fs.h. */
    private static final int EXCHANGE = 2;

    private static final @Nullable MethodHandle RENAME = NativeCalls.find("renameat2", "ipipi");

    private FolderExchange() {}

    /** Returns whether the virtual machine and the system know how; a disk may refuse it nevertheless. */
    static boolean isKnown() {
        return RENAME != null;
    }

    /**
     * Gives {@code one} the name of {@code other} and the other way round, so that both names lead to a folder at every
     * moment.
     *
     * @param one absolute, as {@code other}, and on the same disk
     * @return false if that cannot be done here; then nothing was done
     */
    static boolean exchange(Path one, Path other) {
        if (RENAME == null) {
            return false;
        }
        Object first = NativeCalls.text(one.toString());
        Object second = NativeCalls.text(other.toString());
        int result = NativeCalls.call(RENAME, CURRENT_FOLDER, first, CURRENT_FOLDER, second, EXCHANGE);
        return result == 0;
    }
}
