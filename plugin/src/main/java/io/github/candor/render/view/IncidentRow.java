package io.github.candor.render.view;

import io.github.candor.render.text.Length;
import io.github.candor.render.text.When;
import org.jspecify.annotations.Nullable;

/**
 * An incident in a list.
 *
 * @param address below the site's root
 * @param mark attributes for an element around the title, see {@link AuthorText#mark}
 * @param impact how hard it hit
 * @param state what its newest update says
 * @param components names of those it hit, in a row
 * @param started when the harm began
 * @param duration until it was declared over, or so far; null of one that was retracted
 * @param isRetracted whether it turned out to be none
 */
public record IncidentRow(
        String address,
        String title,
        String mark,
        StatusView impact,
        String state,
        boolean isOpen,
        String components,
        When started,
        @Nullable Length duration,
        boolean isRetracted) {}
