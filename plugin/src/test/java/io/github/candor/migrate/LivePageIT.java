package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.web.LivePage;
import io.github.candor.migrate.web.Manners;
import io.github.candor.problem.RefusalException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LivePageIT {
    private Loopback server;

    LivePageIT() throws Exception {
        server = new Loopback();
    }

    @BeforeEach
    void serve() {
        server.answers.put("/api/v2/summary.json", "{\"page\": {\"id\": \"kctbh9vrtdwd\"}, \"components\": []}");
        server.answers.put("/api/v2/incidents.json", "{\"incidents\": [{\"id\": \"newestnewes1\"}]}");
        server.answers.put("/api/v2/scheduled-maintenances.json", "{\"scheduled_maintenances\": []}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void goesBackThroughTheHistoryAndAsksForEachIncidentOnce() throws Exception {
        server.answers.put(
                "/history?page=1",
                "<div data-react-props=\"{&quot;code&quot;:&quot;newestnewes1&quot;},{&quot;code&quot;:&quot;oldoldoldol1&quot;}\">");
        server.answers.put("/history?page=2", "<div data-react-props=\"{&quot;code&quot;:&quot;oldoldoldol1&quot;}\">");
        server.answers.put("/api/v2/incidents/oldoldoldol1.json", "{\"incident\": {}}");
        SourceFiles files = page(null).fetch();

        assertThat(files.names())
                .containsExactly(
                        "api-v2-incidents.json",
                        "api-v2-scheduled-maintenances.json",
                        "api-v2-summary.json",
                        "incidents/oldoldoldol1.json");
        assertThat(server.asked)
                .doesNotContain("/api/v2/incidents/newestnewes1.json")
                .doesNotHaveDuplicates();
    }

    @Test
    void asksTheManagementApiWithTheTokenAndNobodyElse() throws Exception {
        server.answers.put("/v1/pages/kctbh9vrtdwd/incidents?limit=100&page=1", "[{\"incident_updates\": []}]");
        server.answers.put("/v1/pages/kctbh9vrtdwd/incidents?limit=100&page=2", "[]");
        page("secret").fetch();

        assertThat(server.asked)
                .filteredOn(one -> one.contains("OAuth secret"))
                .hasSize(2)
                .allMatch(one -> one.startsWith("/v1/"));
    }

    @Test
    void followsRedirectsOfTheSameServerAlone() throws Exception {
        server.redirects.put("/api/v2/incidents.json", "/api/v2/others.json");
        server.answers.put("/api/v2/others.json", "{\"incidents\": []}");
        assertThat(page(null).fetch().names()).contains("api-v2-incidents.json");

        server.redirects.put("/api/v2/incidents.json", "http://elsewhere.example/incidents.json");
        assertThatThrownBy(() -> page(null).fetch())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("another server");

        server.redirects.put(
                "/api/v2/incidents.json", "http://" + server.address().getHost() + ":1/incidents.json");
        assertThatThrownBy(() -> page(null).fetch())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("another server");

        server.redirects.put("/api/v2/incidents.json", "http://user:geheim@elsewhere.example/incidents.json");
        assertThatThrownBy(() -> page(null).fetch())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("another server, one with a name and a password in it")
                .hasMessageNotContaining("geheim");

        server.redirects.put("/api/v2/incidents.json", "http://user:geheim@[/incidents.json");
        assertThatThrownBy(() -> page(null).fetch())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("is not an address")
                .hasMessageNotContaining("geheim");

        server.redirects.put(
                "/api/v2/incidents.json", server.address().toString().replace("//", "//user:geheim@"));
        assertThatThrownBy(() -> page(null).fetch())
                .isInstanceOf(RefusalException.class)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void endsWhereRedirectsDoNot() {
        server.redirects.put("/api/v2/summary.json", "/api/v2/summary.json");

        assertThatThrownBy(() -> page(null).fetch()).hasMessageContaining("on and on");
    }

    @Test
    void saysThatThereIsNoStatuspage() {
        server.answers.remove("/api/v2/summary.json");
        assertThatThrownBy(() -> page(null).fetch()).hasMessageContaining("is not there");

        server.answers.put("/api/v2/summary.json", "<html>");
        assertThatThrownBy(() -> page(null).fetch()).hasMessageContaining("is not a document of Statuspage");
    }

    @Test
    void waitsForNoServerThatOnlyDrips() {
        server.dripping.add("/api/v2/incidents.json");

        assertThatThrownBy(() -> page(null, Duration.ofMillis(300)).fetch())
                .isInstanceOf(RefusalException.class)
                .hasMessage(server.address() + "api/v2/incidents.json gave no whole answer within 0.3 s.");
    }

    private LivePage page(@Nullable String token) {
        return page(token, Duration.ofSeconds(20));
    }

    private LivePage page(@Nullable String token, Duration patience) {
        URI base = server.address();
        return new LivePage(base, base, token, new Manners(Duration.ZERO, patience));
    }
}
