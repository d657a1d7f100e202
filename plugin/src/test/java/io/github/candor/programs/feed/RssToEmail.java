package io.github.candor.programs.feed;

import io.github.candor.programs.Program;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Debian's rss2email with its defaults, delivering into a folder. A ring is a mail. */
final class RssToEmail implements FeedReader {
    private static final String NAME = "r2e";

    private final Path home;
    private final Program program;
    private final List<URI> wanted = new ArrayList<>();
    private final Set<Path> known = new HashSet<>();
    private final List<Mail> mails = new ArrayList<>();

    RssToEmail(Path home) throws IOException, InterruptedException {
        this.home = home;
        this.program = Program.apart(NAME, home);
        run("new", "reader@example.org");
        Path config = home.resolve("r2e.cfg");
        Path folder = Files.createDirectories(home.resolve("mail"));
        Files.writeString(
                config,
                Files.readString(config)
                        .replaceFirst("(?m)^email-protocol = .*$", "email-protocol = maildir")
                        .replaceFirst("(?m)^maildir-path = .*$", "maildir-path = " + folder));
    }

    /** Returns whether it runs here. */
    static boolean isExpected() {
        return Program.areExpected(NAME);
    }

    @Override
    public void subscribe(URI feed) {
        wanted.add(feed);
    }

    @Override
    public List<Ring> look() throws IOException, InterruptedException {
        addWanted();
        String log = run("run");
        if (log.contains("[WARNING]") || log.contains("[ERROR]")) {
            throw new IOException("rss2email complains: " + log);
        }
        List<Mail> arrived = arrived();
        mails.addAll(arrived);
        return arrived.stream()
                .map(mail -> new Ring(URI.create(mail.header("X-RSS-Feed")), mail.header("X-RSS-ID")))
                .toList();
    }

    /** Returns one of the mails of the last look that brought any. */
    Mail newestMail() {
        return mails.get(mails.size() - 1);
    }

    /** Returns all mails, the newest last. */
    List<Mail> mails() {
        return List.copyOf(mails);
    }

    /** Adds a list at once, because each start of the program takes its time. */
    private void addWanted() throws IOException, InterruptedException {
        if (wanted.isEmpty()) {
            return;
        }
        StringBuilder outlines = new StringBuilder();
        wanted.forEach(feed -> outlines.append("<outline type=\"rss\" text=\"")
                .append(feed.getPort() + feed.getPath())
                .append("\" xmlUrl=\"")
                .append(feed)
                .append("\"/>"));
        Files.writeString(home.resolve("wanted.opml"), "<opml version=\"2.0\"><body>" + outlines + "</body></opml>");
        run("opmlimport", "wanted.opml");
        wanted.clear();
    }

    private List<Mail> arrived() throws IOException {
        Path box = home.resolve("mail/INBOX/new");
        if (!Files.isDirectory(box)) {
            return List.of();
        }
        List<Mail> arrived = new ArrayList<>();
        try (Stream<Path> files = Files.list(box)) {
            for (Path file : files.filter(known::add).toList()) {
                arrived.add(new Mail(Files.readString(file)));
            }
        }
        return arrived;
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> own = List.of("--config=r2e.cfg", "--data=r2e.json");
        return program.run(Stream.concat(own.stream(), Stream.of(arguments)).toArray(String[]::new));
    }

    /** A mail as it lies in the folder. */
    record Mail(String source) {
        /** Returns the value of a header, unfolded; empty if there is none. */
        String header(String name) {
            return source.replaceFirst("(?s)\n\n.*", "")
                    .replaceAll("\n[ \t]+", " ")
                    .lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2).strip())
                    .findFirst()
                    .orElse("");
        }
    }
}
