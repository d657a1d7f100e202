package io.github.candor.programs.statuspage;

import io.github.candor.status.StatusBoard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be read with @aero/statuspage: fewer keys, some by other names, and the members of groups in them. */
final class AeroFacts {
    private static final Map<String, String> NAMES =
            Map.of("updated_at", "updated", "shortlink", "url", "body", "description");

    private final Map<String, @Nullable Object> documents;

    AeroFacts(StatusBoard board) {
        this.documents = new StatuspageFacts(board, Times.MILLISECONDS).all();
    }

    /** Returns what is made of all eight documents. */
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("summary", summary());
        all.put("status", status("status"));
        all.put("components", components("components"));
        all.put("incidents", entries("incidents", "incidents"));
        all.put("unresolved", entries("unresolved", "incidents"));
        for (String which : List.of("all", "active", "upcoming")) {
            all.put(which, entries(which, "scheduled_maintenances"));
        }
        return all;
    }

    private Map<String, @Nullable Object> summary() {
        Map<String, @Nullable Object> summary = status("summary");
        summary.put("components", components("summary"));
        summary.put("incidents", entries("summary", "incidents"));
        summary.put("maintenances", entries("summary", "scheduled_maintenances"));
        return summary;
    }

    private Map<String, @Nullable Object> status(String document) {
        Map<String, @Nullable Object> status = new LinkedHashMap<>();
        status.put("page", some(get(documents, document, "page"), "id", "name", "url", "updated_at"));
        status.put("status", some(get(documents, document, "status"), "description", "indicator"));
        return status;
    }

    private List<Object> components(String document) {
        return children(list(documents, document, "components"), null);
    }

    private static List<Object> children(List<?> components, @Nullable Object parent) {
        List<Object> children = new ArrayList<>();
        for (Object one : components) {
            Map<?, ?> component = (Map<?, ?>) one;
            if (Objects.equals(component.get("group_id"), parent)) {
                Map<String, @Nullable Object> child =
                        some(component, "id", "name", "description", "status", "updated_at");
                child.put("children", children(components, component.get("id")));
                children.add(child);
            }
        }
        return children;
    }

    private List<Object> entries(String document, String key) {
        List<Object> entries = new ArrayList<>();
        for (Object one : list(documents, document, key)) {
            Map<String, @Nullable Object> entry =
                    some((Map<?, ?>) one, "id", "name", "impact", "shortlink", "status", "updated_at");
            entry.put(
                    "updates",
                    list((Map<?, ?>) one, "incident_updates").stream()
                            .map(update -> some((Map<?, ?>) update, "body", "updated_at", "status"))
                            .toList());
            entries.add(entry);
        }
        return entries;
    }

    private static Map<String, @Nullable Object> some(Map<?, ?> facts, String... keys) {
        Map<String, @Nullable Object> some = new LinkedHashMap<>();
        for (String key : keys) {
            some.put(NAMES.getOrDefault(key, key), facts.get(key));
        }
        return some;
    }

    private static Map<?, ?> get(Map<?, ?> from, String... path) {
        Map<?, ?> at = from;
        for (String key : path) {
            at = (Map<?, ?>) Objects.requireNonNull(at.get(key), key);
        }
        return at;
    }

    private static List<?> list(Map<?, ?> from, String... path) {
        Map<?, ?> last = from;
        for (int i = 0; i < path.length - 1; i++) {
            last = get(last, path[i]);
        }
        return (List<?>) Objects.requireNonNull(last.get(path[path.length - 1]));
    }
}
