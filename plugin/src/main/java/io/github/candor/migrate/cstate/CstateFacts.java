package io.github.candor.migrate.cstate;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.data.Words;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.model.ComponentId;
import io.github.candor.read.yaml.YamlValue;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What cState itself says of an issue, by its own rules and nobody else's.
 *
 * @param key what it is called there
 * @param end when it was over; null while it is not, and where nobody said when
 * @param isOver whether it is shown as resolved
 * @param hits ids of the systems that it takes down or disrupts
 * @param words of the text
 */
record CstateFacts(
        String key,
        boolean isIncident,
        Instant start,
        @Nullable Instant end,
        boolean isOver,
        List<String> hits,
        List<String> words) {
    CstateFacts {
        hits = List.copyOf(hits);
        words = List.copyOf(words);
    }

    static CstateFacts of(
            ImportedEntry entry, Facts keys, String body, Instant start, @Nullable Instant end, ComponentBook book) {
        boolean isHarm = List.of("down", "disrupted").contains(keys.text("severity", ""));
        List<String> hits = isHarm
                ? keys.scalars("affected").stream()
                        .map(YamlValue.Scalar::text)
                        .map(name -> book.find(name.strip()))
                        .filter(Objects::nonNull)
                        .map(ComponentId::value)
                        .distinct()
                        .toList()
                : List.of();
        boolean isOver = keys.isTrue("resolved");
        String plain = body.replaceAll("\\{\\{[<%][^}]*[>%]\\}\\}|(?s)<!--.*?-->", " ");
        return new CstateFacts(
                entry.key(),
                entry.kind() == ImportedEntry.Kind.INCIDENT,
                start,
                isOver && end != null && !end.isBefore(start) ? end : null,
                isOver,
                hits,
                Words.of(plain));
    }
}
