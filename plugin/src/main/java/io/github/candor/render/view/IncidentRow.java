package io.github.candor.render.view;

import io.github.candor.render.text.When;
import org.jspecify.annotations.Nullable;

/**
 * An incident in a list.
 *
 * @param address below the site's root
 * @param mark attributes for an element around the title, see {@link AuthorText#mark}
 * @param worst status that it gave a component; null where it gave none, or was taken back
 * @param state what its newest update says
 * @param isWithdrawn whether it was taken back, which its state says
 * @param components names of those it hit, in a row
 * @param started when the harm began
 * @param lasted how long it hurt
 */
public record IncidentRow(
        String address,
        String title,
        String mark,
        @Nullable StatusView worst,
        String state,
        boolean isOpen,
        boolean isWithdrawn,
        String components,
        When started,
        LastedView lasted) {}
