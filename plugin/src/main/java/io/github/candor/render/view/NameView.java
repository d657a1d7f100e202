package io.github.candor.render.view;

import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.render.site.RenderContext;
import org.jspecify.annotations.Nullable;

/**
 * What a component is called where it stands below its group: what tells it from others elsewhere, like the group's name
 * before it, is read out but not shown.
 *
 * @param before what is only read out, before the name; may be empty
 * @param after the same after it; may be empty
 */
public record NameView(String before, String name, String after) {
    /** Returns the name of {@code node}; {@code above} is its group, whose name stands above it, or null where none does. */
    public static NameView of(RenderContext context, ComponentNode node, @Nullable ComponentGroup above) {
        String full = context.name(node);
        int at = above == null || !isOnlyOne(node, above)
                ? -1
                : full.indexOf(
                        node.name(),
                        full.startsWith(above.name()) ? above.name().length() : 0);
        return at < 0
                ? new NameView("", full, "")
                : new NameView(
                        full.substring(0, at),
                        node.name(),
                        full.substring(at + node.name().length()));
    }

    private static boolean isOnlyOne(ComponentNode node, ComponentGroup above) {
        return above.members().stream()
                        .filter(one ->
                                one.name().strip().equalsIgnoreCase(node.name().strip()))
                        .count()
                == 1;
    }
}
