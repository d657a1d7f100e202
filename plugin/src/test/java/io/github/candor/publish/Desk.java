package io.github.candor.publish;

import io.github.candor.Progress;
import io.github.candor.SitePublisher;
import io.github.candor.git.Login;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.branch.Target;
import io.github.candor.publish.files.SiteLimits;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody's clone of the content, from which the site is published. */
public final class Desk {
    public static final Instant NOW = Instant.parse("2025-02-13T10:00:00Z");

    /** While the incident of {@link #INCIDENT} goes on, before {@link #NOW}. */
    private static final Instant FIRST_COMMIT = Instant.parse("2025-02-13T08:00:00Z");

    private static final AtomicInteger COMMITS = new AtomicInteger();

    /** When nothing has happened for a while. */
    public static final Instant CALM = Instant.parse("2025-01-20T12:00:00Z");

    public static final String INCIDENT = "incidents/2025-02-13-teacher-roles.md";
    public static final String OLD_INCIDENT = "incidents/2024-11-05-sign-in.md";
    static final String PLUGIN = "1.0-test";
    private static final Path CONTENT = Path.of("src/test/resources/golden/an-open-incident/content");

    public final Path folder;
    String remote = "origin";
    String branch = "gh-pages";
    String tags = "site/";

    @Nullable
    Login login;

    boolean isForced;
    boolean isRehearsal;
    Set<String> gone = Set.of();
    SiteLimits limits = SiteLimits.GITHUB_PAGES;
    PublishOrder.Occasion occasion = PublishOrder.Occasion.CHANGE;

    private final Instant clock;

    private Desk(Path folder) {
        this(folder, NOW.plusSeconds(60));
    }

    private Desk(Path folder, Instant clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Returns a desk at a clone that is there, whose clock shows {@code clock}. */
    public static Desk at(Path folder, Instant clock) {
        return new Desk(folder, clock);
    }

    /** Makes a bare repository at {@code origin} with the content in it, and a clone of it at {@code folder}. */
    public static Desk of(Path origin, Path folder) throws Exception {
        Files.createDirectories(origin);
        Program.git(origin, "init", "--bare", "-q", "-b", "main");
        Files.createDirectories(folder);
        Program.git(folder, "init", "-q", "-b", "main");
        Program.git(folder, "remote", "add", "origin", origin.toString());
        copy(CONTENT, folder);
        Desk desk = new Desk(folder);
        desk.commit();
        Program.git(folder, "push", "-q", "-u", "origin", "main");
        return desk;
    }

    /** Makes another clone of {@code origin}. */
    public static Desk cloneOf(Path origin, Path folder, String... options) throws Exception {
        Files.createDirectories(folder);
        String[] command = Stream.of(
                        Stream.of("clone", "-q"),
                        Stream.of(options),
                        Stream.of(origin.toUri().toString(), "."))
                .flatMap(one -> one)
                .toArray(String[]::new);
        Program.git(folder, command);
        return new Desk(folder);
    }

    /** Copies {@code origin.git} and its clone {@code content} from one folder to another, where they belong together too. */
    public static Desk copyOf(Path from, Path to) throws Exception {
        for (String name : List.of("origin.git", "content")) {
            copy(from.resolve(name), to.resolve(name));
        }
        Desk desk = new Desk(to.resolve("content"));
        Program.git(
                desk.folder,
                "remote",
                "set-url",
                "origin",
                to.resolve("origin.git").toString());
        return desk;
    }

    /** Returns a desk at which a folder of the same clone is the content. */
    Desk in(Path content) {
        return new Desk(content);
    }

    /** Publishes what is committed as of {@link #NOW}. */
    public Publication publish() throws Exception {
        return publish(NOW);
    }

    /** Publishes what is committed. */
    public Publication publish(Instant now) throws Exception {
        return publisher().publish(null, now);
    }

    /** Publishes what is committed for another address. */
    Publication publish(URI url) throws Exception {
        return publisher().publish(url, NOW);
    }

    /** Returns a publisher, with a work folder of its own. */
    public SitePublisher publisher() throws Exception {
        Path work = Files.createTempDirectory(folder.getParent(), "work");
        PublishOrder order = new PublishOrder(
                new Target(remote, branch, tags), work, clock, login, isForced, isRehearsal, gone, limits, occasion);
        return SitePublisher.of(folder, order, PLUGIN, new Progress());
    }

    /** Replaces a text in a file and commits that. */
    public Desk change(String file, String from, String to) throws Exception {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(from)) {
            throw new IOException(from + " is not in " + text);
        }
        Files.writeString(path, text.replace(from, to));
        return commit();
    }

    /** Writes a file and commits that. */
    public Desk write(String file, String text) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return commit();
    }

    /** Commits everything. */
    public Desk commit() throws Exception {
        Program.git(folder, "add", "-A");
        Instant now = FIRST_COMMIT.plusSeconds(COMMITS.getAndIncrement());
        Program.gitAt(now, folder, "commit", "-q", "-m", "Change the content");
        return this;
    }

    /** Returns the name of the newest commit of the content. */
    public String head() throws Exception {
        return Program.git(folder, "rev-parse", "HEAD");
    }

    /** Copies a folder with all that is in it. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                // Empty folders too: git takes a repository by them.
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Files.isDirectory(file) ? target : target.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
