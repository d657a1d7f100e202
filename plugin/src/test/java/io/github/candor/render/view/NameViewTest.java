package io.github.candor.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.site.RenderContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Below the heading of its group a component is called as its authors called it; what tells it apart elsewhere is read out. */
class NameViewTest {
    private static final ComponentGroup EUROPE = group("eu", "API", part("eu-api", "API"), part("eu-web", "Web"));
    private static final ComponentGroup TWINS = group("twins", "Twins", part("one", "Web"), part("two", "web"));
    private static final ComponentGroup OTHER = group("us", "API", part("us-api", "API"), part("mail", "Mail"));

    private static Component part(String id, String name) {
        return new Component(new ComponentId(id), name, null, LocalDate.of(2020, 1, 1), null);
    }

    private static ComponentGroup group(String id, String name, Component... members) {
        return new ComponentGroup(new ComponentId(id), name, null, List.of(members));
    }

    private static String named(ComponentNode node, @Nullable ComponentGroup above) {
        RenderContext context = RenderedSite.context(
                Sites.in("UTC").with(EUROPE, TWINS, OTHER).content(), Instant.parse("2025-03-01T12:00:00Z"));
        NameView name = NameView.of(context, node, above);
        return name.before() + "[" + name.name() + "]" + name.after();
    }

    @Test
    void isShownWithoutWhatStandsAboveItAlready() {
        assertThat(named(EUROPE.members().get(1), EUROPE)).isEqualTo("API – [Web]");
        assertThat(named(EUROPE.members().get(0), EUROPE)).isEqualTo("API – [API] (eu-api)");
        assertThat(named(OTHER.members().get(1), OTHER)).isEqualTo("[Mail]");
    }

    @Test
    void isShownWholeWhereNoGroupStandsAboveOrTwoInItHaveTheSame() {
        assertThat(named(EUROPE.members().get(1), null)).isEqualTo("[API – Web]");
        assertThat(named(EUROPE, null)).isEqualTo("[API (eu)]");
        assertThat(named(TWINS.members().get(0), TWINS)).isEqualTo("[Twins – Web (one)]");
    }
}
