package io.github.candor.programs.feed;

import io.github.candor.programs.Program;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Debian's newsboat with its defaults. A ring is an item that it counts as unread; after each look all items are read,
 * so one that became unread again would ring again.
 */
final class Newsboat implements FeedReader {
    private static final String NAME = "newsboat";

    /** What reads its cache, which newsboat itself only shows on a terminal. */
    private static final String PYTHON = "python3";

    private static final String ITEMS = """
            import sqlite3
            cache = sqlite3.connect('cache.db')
            for row in cache.execute('SELECT feedurl, guid, content, unread, title, pubDate FROM rss_item WHERE deleted = 0'):
                print(*row, sep='\\x1f', end='\\x1e')
            """;

    private final Path home;
    private final Program newsboat;

    Newsboat(Path home) throws IOException {
        this.home = home;
        this.newsboat = Program.apart(NAME, home);
        Files.createFile(home.resolve("config"));
    }

    /** Returns whether it runs here. */
    static boolean isExpected() {
        return Program.areExpected(NAME, PYTHON);
    }

    @Override
    public void subscribe(URI feed) throws IOException {
        Files.writeString(home.resolve("urls"), feed + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public List<Ring> look() throws IOException, InterruptedException {
        String count = run("--execute", "reload", "print-unread").replaceFirst(" unread articles\\s*$", "");
        List<Item> items = items();
        List<Item> unread = items.stream().filter(Item::isUnread).toList();
        if (unread.size() != Integer.parseInt(count)) {
            throw new IOException("newsboat counts " + count + " unread items, its cache has " + unread);
        }
        Files.write(home.resolve("read"), items.stream().map(Item::guid).toList());
        run("--import-from-file=read");
        return unread.stream().map(item -> new Ring(item.feed(), item.guid())).toList();
    }

    /** Returns all that it would show. */
    List<Item> items() throws IOException, InterruptedException {
        return Stream.of(Program.apart(PYTHON, home).run("-c", ITEMS).split("\u001e"))
                .map(row -> row.split("\u001f", -1))
                .filter(row -> row.length == 6)
                .map(row -> new Item(
                        URI.create(row[0]),
                        row[1],
                        row[2],
                        row[3].equals("1"),
                        row[4],
                        Instant.ofEpochSecond(Long.parseLong(row[5]))))
                .toList();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> own = List.of("--url-file=urls", "--cache-file=cache.db", "--config-file=config");
        return newsboat.run(Stream.concat(own.stream(), Stream.of(arguments)).toArray(String[]::new));
    }

    /**
     * An item as it would show it.
     *
     * @param text HTML
     */
    record Item(URI feed, String guid, String text, boolean isUnread, String title, Instant at) {}
}
