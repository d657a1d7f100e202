package io.github.candor.programs.statuspage;

import io.github.candor.SiteBuilder;
import io.github.candor.programs.Host;
import io.github.candor.programs.NpmPackages;
import io.github.candor.programs.Program;
import io.github.candor.programs.SiteServer;
import io.github.candor.status.StatusBoard;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** The site of the log at one moment, served on loopback. */
final class ServedLog implements AutoCloseable {
    private static final Path CONTENT = Path.of("src/test/resources/programs/statuspage/content");

    /** After everything in the log. */
    private static final Instant CLOCK = Instant.parse("2025-04-01T00:00:00Z");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final SiteServer server;
    private final StatusBoard board;

    ServedLog(Host host, Scene scene, Path folder) throws Exception {
        this.server = new SiteServer(host, folder.resolve("site"));
        this.board = board(scene, server.address());
        SiteBuilder.build(order(scene, server.address()), folder.resolve("site"));
    }

    /** Returns what is true of the log at the moment, for a site at {@code address}. */
    static StatusBoard board(Scene scene, URI address) throws Exception {
        SiteBuilder.Order order = order(scene, address);
        return StatusBoard.at(SiteBuilder.check(order).content().published().at(address), scene.now());
    }

    /** Returns what a script of ours, which runs one of the clients, printed of this site. */
    Object read(String script) throws Exception {
        String printed = Program.apart("node", NpmPackages.of("statuspage"))
                .run("--no-warnings", script, server.address().toString());
        return MAPPER.readValue(printed, Object.class);
    }

    /** Returns what is true at the moment. */
    StatusBoard board() {
        return board;
    }

    @Override
    public void close() {
        server.close();
    }

    private static SiteBuilder.Order order(Scene scene, URI address) {
        return new SiteBuilder.Order(CONTENT, null, address, scene.now(), CLOCK);
    }
}
