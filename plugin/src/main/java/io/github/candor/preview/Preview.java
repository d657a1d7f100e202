package io.github.candor.preview;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A site that is served on loopback and follows its files until it is closed. */
public final class Preview implements AutoCloseable {
    private final PreviewServer server;
    private final Latest latest;
    private final Thread thread;

    private Preview(PreviewServer server, Rebuilder rebuilder, Latest latest) {
        this.server = server;
        this.latest = latest;
        this.thread = new Thread(rebuilder, "candor-preview-rebuild");
        thread.setDaemon(true);
    }

    /**
     * Opens a preview and returns once it was tried to make the site; mistakes do not keep it from opening.
     *
     * @param port of 127.0.0.1, or 0 for a free one
     * @param files whose change makes the site anew
     * @param now instant to show at first, or null to follow {@code clock}
     * @throws java.net.BindException if the port is somebody else's
     */
    public static Preview open(
            int port, SiteSource source, Watched files, @Nullable Instant now, InstantSource clock, PreviewLog log)
            throws IOException, InterruptedException {
        PreviewServer server = PreviewServer.bind(port);
        Latest latest = new Latest(PreviewState.before(clock.millis()));
        Rebuilder rebuilder = new Rebuilder(source, files, clock, server.host(), latest, log);
        Preview preview = new Preview(server, rebuilder, latest);
        preview.thread.start();
        rebuilder.moveTo(now);
        server.start(latest, rebuilder, files.content());
        return preview;
    }

    /** Returns the address of the first page, like {@code http://127.0.0.1:4000/}; of the host while there is no site. */
    public URI address() {
        ServedSite site = latest.get().site();
        return server.host().resolve(site == null ? "/" : site.base());
    }

    /** Ends everything: open pages are told, the port is free again. */
    @Override
    public void close() {
        thread.interrupt();
        latest.close();
        server.close();
    }
}
