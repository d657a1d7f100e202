package io.github.candor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints how long a build takes, and how many times longer than copying the finished files, which no program can beat. */
class BuildBenchmark {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void printsSecondsAndTheRatioToCopying() throws Exception {
        for (int incidents : List.of(20, 2_000, 10_000)) {
            Path content = folder.resolve("content-" + incidents);
            Path site = folder.resolve("site-" + incidents);
            LargeContent.write(content, incidents);
            long begin = System.nanoTime();
            SiteBuilder.build(new SiteBuilder.Order(content, null, null, NOW, NOW), site);
            long built = System.nanoTime() - begin;
            long again = System.nanoTime();
            SiteBuilder.build(new SiteBuilder.Order(content, null, null, NOW, NOW), site);
            again = System.nanoTime() - again;
            long copied = copy(site, folder.resolve("copy-" + incidents));
            System.out.printf(
                    Locale.ROOT,
                    "%d incidents: built in %.2f s, again in %.2f s, copied in %.2f s, ratio %.1f%n",
                    incidents,
                    seconds(built),
                    seconds(again),
                    seconds(copied),
                    (double) built / copied);
            assertThat(site.resolve("index.html")).exists();
        }
    }

    private static double seconds(long nanos) {
        return Duration.ofNanos(nanos).toMillis() / 1000.0;
    }

    private static long copy(Path from, Path to) throws IOException {
        long begin = System.nanoTime();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return System.nanoTime() - begin;
    }
}
