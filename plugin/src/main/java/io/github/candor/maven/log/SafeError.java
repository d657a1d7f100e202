package io.github.candor.maven.log;

import io.github.candor.problem.PrintedText;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Makes what Maven prints of an exception safe: its message, and those of all its causes. */
public final class SafeError {
    private SafeError() {}

    /** Returns {@code error} if all that it says is safe, else one that says the same safely, with the same traces. */
    static Throwable of(Throwable error) {
        return isSafe(error) ? error : copy(error, 0);
    }

    /** Returns the same failure with safe words. */
    public static MojoFailureException of(MojoFailureException failure) {
        MojoFailureException safe = new MojoFailureException(text(failure.getMessage()), cause(failure));
        safe.setStackTrace(failure.getStackTrace());
        return safe;
    }

    /** Returns the same failure with safe words. */
    public static MojoExecutionException of(MojoExecutionException failure) {
        Throwable cause = cause(failure);
        MojoExecutionException safe = cause == null
                ? new MojoExecutionException(text(failure.getMessage()))
                : new MojoExecutionException(text(failure.getMessage()), cause);
        safe.setStackTrace(failure.getStackTrace());
        return safe;
    }

    /** Returns a failure for what nobody foresaw. */
    public static MojoExecutionException of(RuntimeException unforeseen) {
        return new MojoExecutionException(
                "This is a fault of Candor, not of the content: " + text(unforeseen.toString())
                        + ". Please report it with what -e prints.",
                of((Throwable) unforeseen));
    }

    private static @Nullable Throwable cause(Throwable error) {
        Throwable cause = error.getCause();
        return cause == null ? null : of(cause);
    }

    private static boolean isSafe(Throwable error) {
        Set<Throwable> chain = new HashSet<>();
        return Stream.iterate(error, one -> one != null && chain.add(one), Throwable::getCause)
                .allMatch(one -> text(one.toString()).equals(one.toString()) && one.getSuppressed().length == 0);
    }

    private static Throwable copy(Throwable error, int depth) {
        Throwable cause = error.getCause();
        IOException safe =
                new IOException(text(error.toString()), cause == null || depth > 20 ? null : copy(cause, depth + 1));
        safe.setStackTrace(error.getStackTrace());
        return safe;
    }

    private static String text(@Nullable String message) {
        return PrintedText.of(String.valueOf(message));
    }
}
