package io.github.candor.migrate;

import io.github.candor.migrate.source.Finding;
import io.github.candor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of content that a log gives.
 *
 * @param path below the content folder
 * @param key what the log calls it, after the kind of log
 * @param source where it begins in the log
 * @param text the whole file as the log gives it now
 * @param plain the same with no heading in its text; null where there is no other way to write it
 * @param fate what becomes of it
 * @param findings what did not come over as it was
 */
record PlannedFile(
        String path,
        String key,
        Place source,
        String text,
        @Nullable String plain,
        Fate fate,
        List<Finding> findings) {
    /** What becomes of a file, by what is on disk and what was written by an earlier import. */
    enum Fate {
        /** It is not there yet. */
        ADDED,
        /** It is as it was imported, and the log says something else now. */
        CHANGED,
        /** Nothing is to be done. */
        SAME,
        /** It was edited here since, and the log says what it said. */
        EDITED,
        /** It was edited here since, and the log says something else now: the edit stays. */
        KEPT,
        /** It was imported and then taken away here: it stays away. */
        REMOVED,
        /** The check would refuse it. */
        REFUSED
    }

    PlannedFile {
        findings = List.copyOf(findings);
    }

    /** Returns whether it is to be written. */
    boolean isWritten() {
        return fate == Fate.ADDED || fate == Fate.CHANGED;
    }

    /** Returns whether what is here is its author's since it was imported: another text, or none. */
    boolean isOfItsAuthor() {
        return fate == Fate.EDITED || fate == Fate.KEPT || fate == Fate.REMOVED;
    }

    /** Returns the same with another text, and one more thing found. */
    PlannedFile with(String other, Finding found) {
        return new PlannedFile(path, key, source, other, null, fate, plus(found));
    }

    /** Returns the same with one more thing found. */
    PlannedFile with(Finding found) {
        return new PlannedFile(path, key, source, text, plain, fate, plus(found));
    }

    /** Returns the same, not to be written, with why. */
    PlannedFile refused(Finding found) {
        return new PlannedFile(path, key, source, text, null, Fate.REFUSED, plus(found));
    }

    /** Returns what is said of a file whose headings could not stay; {@code reason} is the check's own, or empty. */
    static Finding headingsAreBold(Place source, String reason) {
        String text = "Its headings are bold lines now, for as headings they would mean something here"
                + (reason.isEmpty() ? "." : ": " + reason);
        return new Finding(Finding.Kind.CHANGED, source, text, "");
    }

    /** Returns what is said of a file that would publish a password. */
    static Finding loginsAreLeftOut(Place source) {
        return new Finding(
                Finding.Kind.CHANGED,
                source,
                "An address in it had a name and a password, which are left out here. Have them replaced: they were"
                        + " public.",
                "");
    }

    private List<Finding> plus(Finding found) {
        return java.util.stream.Stream.concat(findings.stream(), java.util.stream.Stream.of(found))
                .toList();
    }
}
