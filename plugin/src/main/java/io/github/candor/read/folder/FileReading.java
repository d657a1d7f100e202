package io.github.candor.read.folder;

import io.github.candor.model.Incident;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.problem.Problems;
import io.github.candor.read.file.BracketCheck;
import io.github.candor.read.file.PublicTextCheck;
import io.github.candor.read.file.TextBounds;
import io.github.candor.read.file.TextCut;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.front.ReadEntry;
import io.github.candor.read.markdown.EntityCheck;
import io.github.candor.read.markdown.LinkFinder;
import io.github.candor.read.markdown.TextLink;
import io.github.candor.read.markdown.Uncommented;
import io.github.candor.read.markdown.UnseenHeadings;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one file.
 *
 * @param entry null where the file says too little to be kept, and then {@code problems} say why
 * @param links to be checked once all files are known
 */
record FileReading<T>(@Nullable ReadEntry<T> entry, List<TextLink> links, Problems problems) {
    /** Returns a file that cannot even be opened. */
    static <T> FileReading<T> of(Problems problems) {
        return new FileReading<>(null, List.of(), problems);
    }

    /** Reads {@code text} by {@code reader}. */
    static <T> FileReading<T> of(TextFile text, EntryReading<T> reader, Problems problems) {
        if (!TextBounds.check(text, problems) || !BracketCheck.check(text, problems)) {
            return of(problems);
        }
        TextCut cut = TextCut.of(text.text());
        Uncommented body = Uncommented.of(cut.body());
        PublicTextCheck.check(text.name(), Uncommented.whole(cut.above()), 1, problems);
        PublicTextCheck.check(text.name(), body, cut.bodyLine(), problems);
        EntityCheck.check(text.name(), body, cut.bodyLine(), problems);
        UnseenHeadings.check(text.name(), body, cut.bodyLine(), problems);
        return new FileReading<>(
                reader.read(text, problems), LinkFinder.find(text.name(), body, cut.bodyLine(), problems), problems);
    }

    /** Returns whether the same file, read after {@code now}, says the same: it is without problems, and over if it is an incident. */
    boolean isSettledAt(Instant now) {
        if (entry == null || !problems.isEmpty()) {
            return false;
        }
        if (entry.entry() instanceof Incident incident) {
            Moment resolved = incident.milestones().get(Milestone.RESOLVED);
            return resolved != null && !resolved.instant().isAfter(now);
        }
        return true;
    }
}
