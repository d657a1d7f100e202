package io.github.candor.migrate.source;

import io.github.candor.problem.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a log says of its site as a whole, for a {@code status.yml}.
 *
 * @param place where the log says it
 * @param facts values by key of {@code status.yml}, each as it is written in YAML, in order; without components
 * @param components as they will be listed
 * @param comments what has no place, a line each
 */
public record ImportedSite(
        Place place, Map<String, String> facts, List<ImportedNode> components, List<String> comments) {
    public ImportedSite {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        components = List.copyOf(components);
        comments = List.copyOf(comments);
    }
}
