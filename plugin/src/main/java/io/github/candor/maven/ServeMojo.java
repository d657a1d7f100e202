package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SitePreview;
import io.github.candor.maven.log.ServeLog;
import io.github.candor.maven.log.Shown;
import io.github.candor.preview.Preview;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the site while you write: it is served to browsers on this machine, made anew when a file of the content changes,
 * and the open page follows. Mistakes appear on the page and go when they are fixed; drafts are shown and marked. A box
 * at the foot of each page moves the time that is shown, to see tomorrow's maintenance. Without <code>candor.now</code> the
 * time is the clock's, whatever <code>SOURCE_DATE_EPOCH</code> and <code>project.build.outputTimestamp</code> say.
 * Nothing is written. Ctrl-C ends it, and so does the end of the standard input.
 */
@Mojo(name = "serve", requiresProject = false)
public final class ServeMojo extends ContentMojo {
    private static final int HIGHEST_PORT = 65_535;

    /** The port of 127.0.0.1 that answers; 0 for a free one. */
    @Parameter(property = "candor.port", defaultValue = "0")
    private int port;

    @Override
    boolean isByClock() {
        return !isTimeChosen();
    }

    @Override
    void run(SiteBuilder.Order order) throws IOException, MojoFailureException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new MojoFailureException(
                    "candor.port " + port + " is not a port. Use 1 to " + HIGHEST_PORT + ", or 0 for a free one.");
        }
        // Else every second answer waits 40 ms for a sign of life from the browser.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Path template = order.template();
        SitePreview.Order preview = new SitePreview.Order(
                order.content(), template != null ? template : order.content().resolve("template"), order.url());
        try (Preview open = SitePreview.open(
                preview,
                port,
                isTimeChosen() ? order.now() : null,
                InstantSource.system(),
                new ServeLog(getLog(), order.content()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(open::close));
            getLog().info("Serving " + name(order.content()) + " at " + open.address()
                    + " until Ctrl-C or the end of the input");
            awaitEndOfInput();
            getLog().info("The preview has ended.");
        } catch (BindException e) {
            throw new MojoFailureException(
                    "Port " + port + " is in use. Choose another, or leave candor.port out for a free one.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The current folder has no name relative to itself. */
    private static Path name(Path content) {
        Path shown = Shown.path(content);
        return shown.toString().isEmpty() ? content : shown;
    }

    /** Reading cannot be interrupted, so a thread of its own does it. */
    private static void awaitEndOfInput() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Thread reading = new Thread(
                () -> {
                    try {
                        System.in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        // An input that cannot be read has ended too.
                    }
                    end.countDown();
                },
                "candor-input");
        reading.setDaemon(true);
        reading.start();
        end.await();
    }
}
