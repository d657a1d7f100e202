package io.github.candor.render.api.v1;

import io.github.candor.status.span.ComponentWindow;
import org.jspecify.annotations.Nullable;

/** When a component was hit; {@code to} is null while it goes on. */
record WindowDocument(
        String component,
        String status,
        MomentDocument from,
        @Nullable MomentDocument to) {
    static WindowDocument of(ComponentWindow window) {
        return new WindowDocument(
                window.component().value(),
                window.status().id(),
                MomentDocument.of(window.from()),
                MomentDocument.ofNullable(window.to()));
    }
}
