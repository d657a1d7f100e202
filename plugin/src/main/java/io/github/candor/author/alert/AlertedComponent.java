package io.github.candor.author.alert;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.model.OneCase;
import io.github.candor.read.name.NearMiss;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the component or group that an alert is about, by its id or its name. */
final class AlertedComponent {
    private final List<ComponentNode> nodes;

    AlertedComponent(Components components) {
        this.nodes = Stream.concat(components.all().stream(), components.groups().stream())
                .map(ComponentNode.class::cast)
                .toList();
    }

    /** Returns what {@code written} means, or null for nothing or for more than one. */
    @Nullable
    ComponentNode find(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String word = word(written);
        for (ComponentNode node : nodes) {
            if (node.id().value().equals(word)) {
                return node;
            }
        }
        List<ComponentNode> named =
                nodes.stream().filter(node -> word(node.name()).equals(word)).toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /** Returns an alert as it is noted; one whose component is unknown says so. */
    AlertLog.Line line(Alert alert) {
        ComponentNode node = find(alert.component());
        String said = node == null ? unknown(alert.component()) + " · " + alert.details() : alert.details();
        return new AlertLog.Line(
                alert.start(),
                alert.end(),
                alert.fingerprint(),
                node == null ? null : node.id(),
                alert.status(),
                AlertText.inComment(said));
    }

    private String unknown(@Nullable String written) {
        List<String> ids = new ArrayList<>(
                nodes.stream().map(ComponentNode::id).map(ComponentId::value).toList());
        return written == null
                ? "It names no component; a label \"component\" of its rule would."
                : "There is no component \"" + AlertText.line(written, 80) + "\". " + NearMiss.advice(written, ids);
    }

    /** Returns whether everybody may hear of {@code alert} before somebody read it. */
    boolean isPublic(Alert alert) {
        ComponentNode node = find(alert.component());
        return node != null && Components.leaves(node).allMatch(one -> one.alerts() == Component.Alerts.PUBLIC);
    }

    private static String word(String text) {
        return OneCase.lower(text.strip());
    }
}
