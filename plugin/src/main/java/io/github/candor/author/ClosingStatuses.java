package io.github.candor.author;

import io.github.candor.author.edit.EntryEdit;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Entry;
import io.github.candor.model.Update;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the last update of an entry says of its components, so that none stays as it was when nothing is left of it. */
final class ClosingStatuses {
    private ClosingStatuses() {}

    /** Returns the statuses that the braces of the closing update take back; what has no braces ends with the incident. */
    static Map<ComponentId, ComponentStatus> of(Entry entry) {
        Map<ComponentId, ComponentStatus> last = new LinkedHashMap<>();
        for (Update update : EntryEdit.updatesOf(entry)) {
            last.putAll(update.changes());
        }
        Map<ComponentId, ComponentStatus> closing = new LinkedHashMap<>();
        last.forEach((id, status) -> {
            if (status != ComponentStatus.OPERATIONAL) {
                closing.put(id, ComponentStatus.OPERATIONAL);
            }
        });
        return closing;
    }
}
