package io.github.candor.status.incident;

import io.github.candor.address.EntryKind;
import io.github.candor.model.ComponentId;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.Notice;
import java.util.List;

/**
 * An announcement that has been made.
 *
 * @param named components it concerns; may be empty
 * @param published when it was said
 * @param isNews whether it still belongs on the first page
 * @param summary all of its text
 * @param headings what the headings of the text are called in links, in order
 */
public record KnownNotice(
        EntryInfo info,
        List<ComponentId> named,
        Moment published,
        boolean isNews,
        Markdown summary,
        List<String> headings)
        implements KnownEntry {
    public KnownNotice {
        named = List.copyOf(named);
        headings = List.copyOf(headings);
    }

    /** Returns what is known of {@code stated}, which has been published. */
    public static KnownNotice of(Notice stated, Horizon horizon) {
        Moment until = stated.until();
        return new KnownNotice(
                horizon.seen(stated.info()),
                stated.named(),
                stated.published(),
                until == null || !horizon.sees(until),
                stated.text(),
                stated.headings());
    }

    @Override
    public EntryKind kind() {
        return EntryKind.NOTICE;
    }
}
