package io.github.candor.status;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.OPERATIONAL;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static io.github.candor.model.UpdateState.INVESTIGATING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.api.v1.CandorApi;
import io.github.candor.render.api.v2.StatuspageApi;
import io.github.candor.render.feed.Feeds;
import io.github.candor.render.page.ComponentPages;
import io.github.candor.render.page.HomePage;
import io.github.candor.status.figures.Period;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A component that an incident names only to say that it went on working was not hit by it. */
class NamedOnlyTest {
    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    static Stream<Incident> incidents() {
        return Stream.of(
                incident().hit("mail", OPERATIONAL).build(),
                incident()
                        .named("mail", OPERATIONAL)
                        .said("2025-02-13 07:30", INVESTIGATING, Map.of("mail", OPERATIONAL))
                        .build());
    }

    private static Incidents incident() {
        return Incidents.of("outage", "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-13 07:20")
                .with(RESOLVED, "2025-02-13 10:49");
    }

    private static SiteContent content(Incident incident) {
        return Sites.in("UTC")
                .with(Sites.component("login"), Sites.group("messages", "mail", "chat"))
                .with(incident)
                .content();
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void isInNoListAndNoFigureOfThatComponent(Incident incident) {
        StatusBoard board = StatusBoard.at(content(incident), NOW);

        for (String id : new String[] {"mail", "messages"}) {
            ComponentNode node =
                    Objects.requireNonNull(board.content().components().find(new ComponentId(id)));
            assertThat(board.incidentsOf(node)).isEmpty();
            assertThat(board.figures(Period.ALL, node).isEmpty()).isTrue();
            assertThat(board.periods(Period.Kind.YEAR, node)).isEmpty();
        }
        assertThat(board.incidentsOf(board.content().components().find(new ComponentId("login"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void isNotSaidToBeHitAnywhere(Incident incident) {
        SiteContent content = content(incident);
        RenderedSite own = RenderedSite.of(new CandorApi(), content, NOW);
        RenderedSite feeds = RenderedSite.of(new Feeds(), content, NOW);

        assertThat(own.json("api/v1/incidents.json")
                        .path("incidents")
                        .get(0)
                        .path("components")
                        .toString())
                .isEqualTo("[\"login\"]");
        assertThat(own.text("api/v1/reliability.csv")).doesNotContain("mail,").doesNotContain("messages,");
        assertThat(RenderedSite.of(new StatuspageApi(), content, NOW)
                        .json("api/v2/incidents.json")
                        .path("incidents")
                        .get(0)
                        .path("components"))
                .as("Statuspage lists whatever the author chose, operational or not")
                .hasSize(2);
        assertThat(RenderedSite.of(new HomePage(), content, NOW).text("index.html"))
                .doesNotContain("login, mail");
        assertThat(feeds.text("components/mail/history.atom")).doesNotContain("<entry>");
        assertThat(feeds.text("components/login/history.atom")).contains("<entry>");
        assertThat(RenderedSite.of(new ComponentPages(), content, NOW).text("components/mail/index.html"))
                .doesNotContain("incidents/outage/");
    }
}
