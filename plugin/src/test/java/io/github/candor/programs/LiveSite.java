package io.github.candor.programs;

import io.github.candor.publish.Desk;
import io.github.candor.publish.Publication;
import io.github.candor.revisions.Past;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A first site that is published to a branch, from which a host takes it. */
public final class LiveSite {
    private static final Instant CLOCK = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final FirstSite which;
    private final Past past;
    private final Desk desk;
    private final Path origin;
    private final Path site;
    private final @Nullable URI address;

    private LiveSite(FirstSite which, Past past, Path folder, @Nullable URI address) {
        this.which = which;
        this.past = past;
        this.desk = Desk.at(past.folder, CLOCK);
        this.origin = folder.resolve("origin.git");
        this.site = folder.resolve("site");
        this.address = address;
    }

    /**
     * Writes and commits the content of {@code which}, and publishes nothing yet.
     *
     * @param folder for all of it, which must not be there yet
     * @param address to build for, or null for its own
     */
    public static LiveSite of(FirstSite which, Path folder, @Nullable URI address) throws Exception {
        Past past = Past.of(folder.resolve("content").toAbsolutePath());
        which.write(past.folder);
        past.commit(which.now().minus(HOUR).toString());
        LiveSite live = new LiveSite(which, past, folder.toAbsolutePath(), address);
        Files.createDirectories(live.site);
        past.git("init", "--bare", "-q", "-b", "main", live.origin.toString());
        past.git("remote", "add", "origin", live.origin.toString());
        past.git("push", "-q", "-u", "origin", "main");
        return live;
    }

    /** Publishes what is committed, and lets the host take it. */
    public Publication publish() throws Exception {
        Publication publication = desk.publisher().publish(address, which.now());
        past.git(
                "--git-dir=" + origin,
                "--work-tree=" + site,
                "-c",
                "core.bare=false",
                "checkout",
                "-q",
                "-f",
                "gh-pages",
                "--",
                ".");
        return publication;
    }

    /** Gives the site another title, and commits that. */
    public LiveSite rename() throws Exception {
        String status = Files.readString(past.folder.resolve("status.yml"));
        String other = status.replaceFirst("(?m)^title: .*$", "title: Another name");
        if (other.equals(status)) {
            throw new IOException("no title in " + status);
        }
        past.write("status.yml", other).commit(which.now().minusSeconds(60).toString());
        return this;
    }

    /** Returns the folder that the host serves. */
    public Path site() {
        return site;
    }

    /** Returns the folder of its content. */
    public Path content() {
        return past.folder;
    }

    /** Returns every file that the host serves, by its path. */
    public NavigableMap<String, byte[]> files() throws IOException {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(site)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
