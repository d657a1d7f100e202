package io.github.candor.migrate.cstate;

import io.github.candor.author.questions.WrittenTime;
import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.source.EntryDraft;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Decides when an issue ended, from {@code resolved} and {@code resolvedWhen}. */
final class CstateEnd {
    private final Facts keys;
    private final ZoneId zone;

    /** Keeps the keys of the issue, and the zone in which times are written. */
    CstateEnd(Facts keys, ZoneId zone) {
        this.keys = keys;
        this.zone = zone;
    }

    /** Puts the end, if there is one, into {@code draft}. */
    void put(EntryDraft draft, Instant date, @Nullable Instant end) {
        String written = keys.text("resolvedWhen");
        if (!keys.isTrue("resolved")) {
            if (written != null) {
                draft.comment("resolvedWhen: " + written);
                draft.findings()
                        .lost(
                                keys.placeOf("resolvedWhen"),
                                "# resolvedWhen",
                                "resolvedWhen is " + written + ", but resolved does not say true: it is still open.");
            }
        } else if (end == null) {
            draft.put("resolved", "~" + WrittenTime.of(date, zone));
            draft.findings()
                    .changed(
                            keys.placeOf("resolved"),
                            "resolved:",
                            "It is resolved, but nobody said when; \"about\" its start stands for that, so that it has no length.");
        } else if (end.isBefore(date)) {
            draft.time("resolved", date).comment("resolvedWhen: " + written);
            draft.findings()
                    .changed(
                            keys.placeOf("resolvedWhen"),
                            "resolved:",
                            "resolvedWhen " + written + " is before date " + keys.text("date")
                                    + "; its start stands for its end, so that it has no length.");
        } else {
            draft.time("resolved", end);
        }
    }
}
