package io.github.candor.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Says why a disk refused something; the JDK's own messages are often no more than a path. */
public final class DiskFault {
    private DiskFault() {}

    /** Returns the reason in a few words, without the path, for what was to be read. */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "this user may not read it";
        }
        return e instanceof NoSuchFileException ? "it is not there any more" : reason(e);
    }

    /** Returns the reason in a few words, after the path where there is one, for what was to be read or written. */
    public static String withPath(Exception e) {
        FileSystemException fault = fault(e);
        if (fault == null || fault.getFile() == null) {
            return e.getMessage() == null || e.getMessage().isBlank() ? reason(e) : e.getMessage();
        }
        String other = fault.getOtherFile() == null ? "" : " -> " + fault.getOtherFile();
        return fault.getFile() + other + ": " + reason(fault);
    }

    /** What wraps an error of the disk says no more than that. */
    private static @Nullable FileSystemException fault(Exception e) {
        if (e instanceof FileSystemException fault) {
            return fault;
        }
        boolean isWrapped = e.getCause() instanceof IOException cause
                && (e instanceof UncheckedIOException
                        || String.valueOf(cause.getMessage()).equals(e.getMessage()));
        return isWrapped && e.getCause() instanceof Exception cause ? fault(cause) : null;
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "this user may not do that";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder, and none can be made";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "it is there already, and not what it should be";
        }
        if (e instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "it is not empty";
        }
        if (e instanceof FileSystemLoopException) {
            return "it contains itself, by a link";
        }
        String reason = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? "the disk gives no reason" : reason;
    }
}
