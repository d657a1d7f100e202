package io.github.candor.programs.statuspage;

import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.MaintenanceStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be read in each document, in Statuspage's words, out of the model. */
final class StatuspageFacts {
    private final StatusBoard board;
    private final Times times;
    private final EntryFacts entries;

    StatuspageFacts(StatusBoard board, Times times) {
        this.board = board;
        this.times = times;
        this.entries = new EntryFacts(board, times);
    }

    /** Returns all eight documents. */
    Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("summary", summary());
        all.put("status", document("status", status()));
        all.put("components", document("components", components()));
        all.put("incidents", document("incidents", incidents(board.incidents())));
        all.put("unresolved", document("incidents", incidents(board.openIncidents())));
        all.put("all", maintenance(board.maintenance().stream()));
        all.put("active", maintenance(select(MaintenanceStatus::isUnderWay)));
        all.put("upcoming", maintenance(coming()));
        return all;
    }

    private Map<String, @Nullable Object> summary() {
        Map<String, @Nullable Object> facts =
                maintenance(Stream.concat(select(MaintenanceStatus::isUnderWay), coming()));
        facts.put("status", status());
        facts.put("components", components());
        facts.put("incidents", incidents(board.openIncidents()));
        return facts;
    }

    private Map<String, String> status() {
        return Map.of(
                "indicator", board.pageStatus().indicator().id(),
                "description", board.pageStatus().headline().text());
    }

    private List<Object> components() {
        return new ComponentFacts(board, times).all();
    }

    private List<Object> incidents(List<IncidentStatus> incidents) {
        return incidents.stream().<Object>map(entries::of).toList();
    }

    private Map<String, @Nullable Object> maintenance(Stream<MaintenanceStatus> windows) {
        return document(
                "scheduled_maintenances",
                new ArrayList<Object>(windows.map(entries::of).toList()));
    }

    private Stream<MaintenanceStatus> select(Predicate<MaintenanceStatus> which) {
        return board.maintenance().stream().filter(which);
    }

    private Stream<MaintenanceStatus> coming() {
        return select(MaintenanceStatus::isComing)
                .sorted(Comparator.comparing(one -> one.scheduled().from()));
    }

    private Map<String, @Nullable Object> document(String key, Object value) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("id", Ids.of("page"));
        page.put("name", board.content().settings().title());
        page.put("url", board.content().settings().url().toString());
        page.put("time_zone", board.content().settings().zone().getId());
        page.put("updated_at", times.of(board.contentChangedAt()));
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("page", page);
        document.put(key, value);
        return document;
    }
}
