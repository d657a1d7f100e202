package io.github.candor.read.front;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says why a disk refused something; the JDK's own messages are often no more than a path. */
final class DiskFault {
    private DiskFault() {}

    /** Returns the reason in a few words, without the path. */
    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "this user may not read it";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there any more";
        }
        if (e instanceof FileSystemLoopException) {
            return "it contains itself, by a link";
        }
        String reason = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? "the disk gives no reason" : reason;
    }
}
