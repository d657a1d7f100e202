package io.github.candor.read.front;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.Notice;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.markdown.HeadingNames;
import io.github.candor.read.time.Edge;
import io.github.candor.read.yaml.Fields;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file of {@code notices/}. */
public final class NoticeReader {
    public static final List<String> KEYS = EntryFile.keys(List.of("published", "until"));

    private final EntryFile.Site site;
    private final Instant clock;

    /** Keeps what all notices are read with; {@code clock} is the real time. */
    public NoticeReader(EntryFile.Site site, Instant clock) {
        this.site = site;
        this.clock = clock;
    }

    /** Returns the notice that {@code text} is, or null after reporting why it cannot be one. */
    @Nullable
    public ReadEntry<Notice> read(TextFile text, Problems problems) {
        EntryFile file = EntryFile.open(text, KEYS, site, problems);
        if (file == null) {
            return null;
        }
        Fields fields = file.fields().require("title", "published");
        Moment published = Values.time(fields, "published", file.zone(), Edge.BEGIN);
        Moment until = Values.time(fields, "until", file.zone(), Edge.END);
        if (published != null && until != null && until.instant().isBefore(published.instant())) {
            problems.report(
                    Rule.WINDOW_ORDER,
                    fields.placeOf("until"),
                    "until " + fields.text("until") + " is before published " + fields.text("published") + " (line "
                            + fields.placeOf("published").line() + ").",
                    "Fix one of the two.");
        }
        if (published != null && published.instant().isAfter(clock)) {
            problems.report(
                    Rule.SHOWN_LATER,
                    fields.placeOf("published"),
                    "This notice is shown from " + Values.written(published, file.zone())
                            + " on, and nowhere until then.",
                    "Correct the date, unless that is meant.");
        }
        EntryInfo info = file.info();
        List<AffectedComponent> affected = MaintenanceReader.affected(fields, site.components());
        if (published == null) {
            return null;
        }
        Markdown shown = file.text();
        List<String> headings = HeadingNames.in(shown.source());
        return file.read(new Notice(info, affected, published, until, shown, headings));
    }
}
