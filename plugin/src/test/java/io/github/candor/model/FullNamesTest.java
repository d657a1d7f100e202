package io.github.candor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FullNamesTest {
    @Test
    void leavesANameAloneThatNothingElseHas() {
        Components components = Components.of(List.of(group("eu", "Europe", component("eu-api", "API"))));

        assertThat(names(components)).containsExactly("Europe", "API");
    }

    @Test
    void namesTheGroupWhereTwoComponentsHaveOneName() {
        Components components = Components.of(List.of(
                group("eu", "Europe", component("eu-api", "API"), component("eu-web", "Web")),
                group("us", "America", component("us-api", "Api"))));

        assertThat(names(components)).containsExactly("Europe", "Europe – API", "Web", "America", "America – Api");
    }

    @Test
    void tellsAMemberFromItsGroup() {
        Components components = Components.of(List.of(group("web", "Web", component("web-front", "Web"))));

        assertThat(names(components)).containsExactly("Web", "Web – Web");
    }

    @Test
    void namesTheIdWhereNoGroupHelps() {
        Components components = Components.of(List.of(
                component("one", "API"),
                component("two", "API"),
                group("eu", "Region", component("eu-web", "Web")),
                group("us", "Region", component("us-web", "Web"))));

        assertThat(names(components))
                .containsExactly(
                        "API (one)",
                        "API (two)",
                        "Region (eu)",
                        "Region – Web (eu-web)",
                        "Region (us)",
                        "Region – Web (us-web)");
    }

    private static List<String> names(Components components) {
        return components.nodes().stream()
                .flatMap(node -> node instanceof ComponentGroup group
                        ? Stream.concat(
                                Stream.of(group.id()), group.members().stream().map(Component::id))
                        : Stream.of(node.id()))
                .map(components::fullName)
                .toList();
    }

    private static Component component(String id, String name) {
        return new Component(new ComponentId(id), name, null, null, null);
    }

    private static ComponentGroup group(String id, String name, Component... members) {
        return new ComponentGroup(new ComponentId(id), name, null, List.of(members));
    }
}
