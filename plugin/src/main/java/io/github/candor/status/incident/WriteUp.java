package io.github.candor.status.incident;

import io.github.candor.model.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt from an incident, as far as it is public: everything is absent until then.
 *
 * @param day stated as that of publication, or null
 * @param publishedAt when it was published, never after now: by the first update that says so, else at the beginning of the
 *     day stated, or the end of the incident where that came later; null where nobody says
 * @param rootCauses short sentences
 * @param contributingFactors short sentences
 * @param sections the free part of the text, in order
 */
public record WriteUp(
        @Nullable LocalDate day,
        @Nullable Instant publishedAt,
        List<String> rootCauses,
        List<String> contributingFactors,
        List<Section> sections) {
    /** Nothing is published yet. */
    static final WriteUp UNPUBLISHED = new WriteUp(null, null, List.of(), List.of(), List.of());

    public WriteUp {
        rootCauses = List.copyOf(rootCauses);
        contributingFactors = List.copyOf(contributingFactors);
        sections = List.copyOf(sections);
    }
}
