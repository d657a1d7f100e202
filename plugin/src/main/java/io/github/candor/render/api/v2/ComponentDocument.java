package io.github.candor.render.api.v2;

import io.github.candor.render.json.KeyGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A component or a group; only a group has the key {@code components}. The keys of parts stand in one row. */
sealed interface ComponentDocument {
    /**
     * A component, or what a group has of one.
     *
     * @param position among its neighbours, from 1
     */
    record Single(
            Named named,
            Instant createdAt,
            Instant updatedAt,
            int position,
            @Nullable String description,
            Shown shown,
            @Nullable String groupId,
            String pageId,
            Kind kind)
            implements ComponentDocument, KeyGroup {}

    /**
     * Which it is and how it stands.
     *
     * @param status current, like {@code major_outage}; of a group the worst of its members'
     */
    record Named(String id, String name, String status) implements KeyGroup {}

    /**
     * What is claimed of its past.
     *
     * @param showcase always true: its history is shown
     * @param startDate first day for which anything is claimed
     */
    record Shown(boolean showcase, @Nullable LocalDate startDate) implements KeyGroup {}

    /**
     * What it is.
     *
     * @param onlyShowIfDegraded always false
     */
    record Kind(boolean group, boolean onlyShowIfDegraded) implements KeyGroup {}

    /**
     * A group.
     *
     * @param components ids of its members
     */
    record Group(Single own, List<String> components) implements ComponentDocument {
        public Group {
            components = List.copyOf(components);
        }
    }
}
