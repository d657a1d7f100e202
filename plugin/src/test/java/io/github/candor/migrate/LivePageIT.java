package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.web.LivePage;
import io.github.candor.problem.RefusalException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LivePageIT {
    private final Map<String, String> answers = new TreeMap<>();
    private final Map<String, String> redirects = new TreeMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    LivePageIT() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        answers.put("/api/v2/summary.json", "{\"page\": {\"id\": \"kctbh9vrtdwd\"}, \"components\": []}");
        answers.put("/api/v2/incidents.json", "{\"incidents\": [{\"id\": \"newestnewes1\"}]}");
        answers.put("/api/v2/scheduled-maintenances.json", "{\"scheduled_maintenances\": []}");
        server.createContext("/", exchange -> {
            String address = exchange.getRequestURI().toString();
            String key = exchange.getRequestHeaders().getFirst("Authorization");
            asked.add(address + (key == null ? "" : " " + key));
            String to = redirects.get(address);
            byte[] body = answers.getOrDefault(address, "").getBytes(StandardCharsets.UTF_8);
            if (to != null) {
                exchange.getResponseHeaders().add("Location", to);
            }
            exchange.sendResponseHeaders(
                    to != null ? 302 : answers.containsKey(address) ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void goesBackThroughTheHistoryAndAsksForEachIncidentOnce() throws Exception {
        answers.put(
                "/history?page=1",
                "<div data-react-props=\"{&quot;code&quot;:&quot;newestnewes1&quot;},{&quot;code&quot;:&quot;oldoldoldol1&quot;}\">");
        answers.put("/history?page=2", "<div data-react-props=\"{&quot;code&quot;:&quot;oldoldoldol1&quot;}\">");
        answers.put("/api/v2/incidents/oldoldoldol1.json", "{\"incident\": {}}");
        SourceFiles files = page(null).fetch();

        assertThat(files.names())
                .containsExactly(
                        "api-v2-incidents.json",
                        "api-v2-scheduled-maintenances.json",
                        "api-v2-summary.json",
                        "incidents/oldoldoldol1.json");
        assertThat(asked).doesNotContain("/api/v2/incidents/newestnewes1.json").doesNotHaveDuplicates();
    }

    @Test
    void asksTheManagementApiWithTheTokenAndNobodyElse() throws Exception {
        answers.put("/v1/pages/kctbh9vrtdwd/incidents?limit=100&page=1", "[{\"incident_updates\": []}]");
        answers.put("/v1/pages/kctbh9vrtdwd/incidents?limit=100&page=2", "[]");
        page("secret").fetch();

        assertThat(asked)
                .filteredOn(one -> one.contains("OAuth secret"))
                .hasSize(2)
                .allMatch(one -> one.startsWith("/v1/"));
    }

    @Test
    void followsRedirectsOfTheSameHostAlone() throws Exception {
        redirects.put("/api/v2/incidents.json", "/api/v2/others.json");
        answers.put("/api/v2/others.json", "{\"incidents\": []}");
        assertThat(page(null).fetch().names()).contains("api-v2-incidents.json");

        redirects.put("/api/v2/incidents.json", "http://elsewhere.example/incidents.json");
        assertThatThrownBy(() -> page(null).fetch())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("another host");
    }

    @Test
    void endsWhereRedirectsDoNot() {
        redirects.put("/api/v2/summary.json", "/api/v2/summary.json");

        assertThatThrownBy(() -> page(null).fetch()).hasMessageContaining("on and on");
    }

    @Test
    void saysThatThereIsNoStatuspage() {
        answers.remove("/api/v2/summary.json");
        assertThatThrownBy(() -> page(null).fetch()).hasMessageContaining("is not there");

        answers.put("/api/v2/summary.json", "<html>");
        assertThatThrownBy(() -> page(null).fetch()).hasMessageContaining("is not a document of Statuspage");
    }

    private LivePage page(@Nullable String token) {
        URI base = URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/");
        return new LivePage(base, base, token, Duration.ZERO);
    }
}
