package io.github.candor.render.api.v2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A component or a group; only a group has the key {@code components}. */
sealed interface ComponentDocument {
    /**
     * A component.
     *
     * @param status current, like {@code major_outage}
     * @param position among its neighbours, from 1
     * @param showcase always true: its history is shown
     * @param startDate first day for which anything is claimed
     * @param onlyShowIfDegraded always false
     */
    record Single(
            String id,
            String name,
            String status,
            Instant createdAt,
            Instant updatedAt,
            int position,
            @Nullable String description,
            boolean showcase,
            @Nullable LocalDate startDate,
            @Nullable String groupId,
            String pageId,
            boolean group,
            boolean onlyShowIfDegraded)
            implements ComponentDocument {}

    /**
     * A group; its status is the worst of its members'.
     *
     * @param components ids of its members
     */
    record Group(
            String id,
            String name,
            String status,
            Instant createdAt,
            Instant updatedAt,
            int position,
            @Nullable String description,
            boolean showcase,
            @Nullable LocalDate startDate,
            @Nullable String groupId,
            String pageId,
            boolean group,
            boolean onlyShowIfDegraded,
            List<String> components)
            implements ComponentDocument {
        public Group {
            components = List.copyOf(components);
        }
    }
}
