package io.github.candor.programs.feed;

import io.github.candor.SiteBuilder;
import io.github.candor.programs.Host;
import io.github.candor.programs.SiteServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A site that changes scene by scene, served on loopback. */
final class Site implements AutoCloseable {
    private final Path content;
    private final Path output;
    private final SiteServer server;
    private final Set<Scene> played = EnumSet.noneOf(Scene.class);

    Site(Host host, Path folder) throws Exception {
        this.content = Files.createDirectories(folder.resolve("content"));
        this.output = folder.resolve("site");
        this.server = new SiteServer(host, output);
    }

    /** Edits the content as in all scenes up to this one that have not been played, and builds the site anew. */
    void play(Scene scene) throws Exception {
        for (Scene next : EnumSet.range(Scene.BEFORE, scene)) {
            if (played.add(next)) {
                next.edit(content);
            }
        }
        SiteBuilder.build(new SiteBuilder.Order(content, null, server.address(), scene.now(), scene.now()), output);
        server.answers();
    }

    /** Returns the address of what lies at {@code path} below the root. */
    URI address(String path) {
        return server.address().resolve(path);
    }

    /** Returns the status codes of all answers since the last scene. */
    List<Integer> answers() {
        return server.answers();
    }

    @Override
    public void close() {
        server.close();
    }
}
