package io.github.candor.programs.statuspage;

import io.github.candor.SiteBuilder;
import io.github.candor.programs.Host;
import io.github.candor.programs.NpmPackages;
import io.github.candor.programs.Program;
import io.github.candor.programs.SiteServer;
import io.github.candor.status.StatusBoard;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The site of the log at one moment after another, served on loopback. */
final class ServedLog implements AutoCloseable {
    private static final Path CONTENT = Path.of("src/test/resources/programs/statuspage/content");

    /** After everything in the log. */
    private static final Instant CLOCK = Instant.parse("2025-04-01T00:00:00Z");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path folder;
    private final SiteServer server;
    private StatusBoard board;

    ServedLog(Host host, Scene scene, Path folder) throws Exception {
        this.folder = folder;
        this.server = new SiteServer(host, folder.resolve("site"));
        this.board = board(scene, server.address());
        show(scene);
    }

    /** Serves the site of another moment from now on; no request meets anything between the two. */
    void show(Scene scene) throws Exception {
        board = board(scene, server.address());
        Path site = folder.resolve(scene.name());
        SiteBuilder.build(order(scene, server.address()), site);
        Path next = Files.createSymbolicLink(folder.resolve("next"), site);
        Files.move(next, folder.resolve("site"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns what is true of the log at the moment, for a site at {@code address}. */
    static StatusBoard board(Scene scene, URI address) throws Exception {
        SiteBuilder.Order order = order(scene, address);
        return StatusBoard.at(SiteBuilder.check(order).content().published().at(address), scene.now());
    }

    /** Returns what a script of ours, which runs one of the clients, printed of this site. */
    Object read(String script, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(
                List.of("--no-warnings", script, server.address().toString()));
        all.addAll(List.of(arguments));
        String printed = Program.apart("node", NpmPackages.of("statuspage")).run(all.toArray(String[]::new));
        return MAPPER.readValue(printed, Object.class);
    }

    /** Returns how many requests were answered since it was last asked. */
    int answers() {
        return server.answers().size();
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
