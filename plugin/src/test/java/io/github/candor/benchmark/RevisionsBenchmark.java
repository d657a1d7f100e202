package io.github.candor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.model.SiteContent;
import io.github.candor.revisions.History;
import io.github.candor.revisions.HistorySource;
import io.github.candor.revisions.Past;
import io.github.candor.revisions.PublicCommits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints what the history of 2,000 commits over 500 incidents adds to a build, and to an edit in a preview. */
class RevisionsBenchmark {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final int INCIDENTS = 500;
    private static final int COMMITS = 2_000;
    private static final int RUNS = 5;

    @TempDir
    Path folder;

    @Test
    void printsSecondsAddedToABuildAndTheRatio() throws Exception {
        Path content = folder.resolve("content");
        write(content);
        SiteContent site = SiteBuilder.check(order(content, HistorySource.NONE)).content();
        History history = HistorySource.ofFolder(content).of(site);
        assertThat(history.byFile().values().stream()
                        .mapToInt(one -> one.revisions().size())
                        .sum())
                .isEqualTo(COMMITS);
        for (int i = 0; i < RUNS; i++) {
            double without = build(content, HistorySource.NONE, i);
            double with = build(content, HistorySource.ofFolder(content), i);
            double walk = walk(HistorySource.ofFolder(content), site);
            HistorySource memory = HistorySource.remembering(content, any -> PublicCommits.EVERY);
            walk(memory, site);
            double again = walk(memory, site);
            System.out.printf(
                    Locale.ROOT,
                    "%d commits over %d incidents: built in %.2f s without and %.2f s with history, ratio %.2f;"
                            + " reading it takes %.2f s, in a preview the second time %.3f s%n",
                    COMMITS,
                    INCIDENTS,
                    without,
                    with,
                    with / without,
                    walk,
                    again);
        }
    }

    private double build(Path content, HistorySource history, int run) throws Exception {
        Path output = folder.resolve("site-" + run + (history == HistorySource.NONE ? "-without" : "-with"));
        long begin = System.nanoTime();
        SiteBuilder.build(order(content, history), output);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double walk(HistorySource source, SiteContent site) {
        long begin = System.nanoTime();
        source.of(site);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static SiteBuilder.Order order(Path content, HistorySource history) {
        return new SiteBuilder.Order(content, null, null, NOW, NOW, history);
    }

    /** Writes a repository in which each incident is posted and then edited three times, by one commit each. */
    private static void write(Path content) throws Exception {
        Past past = Past.in(content);
        LargeContent.write(content, INCIDENTS);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        List<Path> files;
        try (Stream<Path> found = Files.list(content.resolve("incidents"))) {
            files = found.sorted().toList();
        }
        long second = 1_600_000_000L;
        for (int round = 0; round < COMMITS / INCIDENTS; round++) {
            for (Path file : files) {
                String text = Files.readString(file)
                        + "\nWord number %d was written later.\n"
                                .formatted(round)
                                .repeat(round);
                put(
                        stream,
                        content.relativize(file).toString(),
                        text,
                        second++,
                        round == 0 && file.equals(files.get(0)));
                if (round == COMMITS / INCIDENTS - 1) {
                    Files.writeString(file, text);
                }
            }
        }
        past.feed(stream.toByteArray());
    }

    private static void put(ByteArrayOutputStream stream, String name, String text, long second, boolean isFirst)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String head = "commit refs/heads/main\ncommitter A <a@example.org> " + second + " +0000\ndata 1\n.\n"
                + (isFirst ? "from refs/heads/main^0\n" : "") + "M 100644 inline " + name + "\ndata " + bytes.length
                + "\n";
        stream.write(head.getBytes(StandardCharsets.UTF_8));
        stream.write(bytes);
        stream.write('\n');
    }
}
