package io.github.candor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.github.candor.SiteBuilder;
import io.github.candor.disk.Folders;
import io.github.candor.publish.Desk;
import io.github.candor.write.SiteReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints, for logs of several sizes, how long a build takes, one on the next day, one after an edit, and, where Hugo is installed, a
 * plain site of the same Markdown with Hugo. The sizes are {@code -Dcandor.benchmark.incidents=20,1000,10000}, if nothing else is
 * said. All builds run in one virtual machine: the first is its cold start, which counts as it does in Maven.
 */
class BuildBenchmark {
    private static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");
    private static final Path HUGO = Path.of("src/test/resources/benchmark/hugo");

    @TempDir
    Path folder;

    /** What one run took; on a busy machine the processor's time says more. */
    private record Cost(double seconds, double processor) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f (%.2f)", seconds, processor);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void printsSecondsAndWhatASiteWeighs() throws Exception {
        String[] sizes = System.getProperty("candor.benchmark.incidents", "20,1000,10000")
                .split(",", -1);
        System.out.println("| incidents | clean s (CPU) | a day later | one edit | plain Hugo s | files | MB |"
                + " changed in a day |\n|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (String size : sizes) {
            System.out.println(row(Integer.parseInt(size)));
        }
    }

    private String row(int incidents) throws Exception {
        Path content = folder.resolve("content-" + incidents);
        Path site = folder.resolve("site-" + incidents);
        LargeContent.write(content, incidents);
        SiteReport[] report = new SiteReport[1];
        Cost clean = cost(() -> report[0] = build(content, site, NOW));
        SiteReport first = report[0];
        Cost later = cost(() -> report[0] = build(content, site, NOW.plus(Duration.ofDays(1))));
        int changed = report[0].changed() + report[0].added() + report[0].removed();
        Path middle = content.resolve("incidents/incident-" + incidents / 2 + ".md");
        Files.writeString(middle, Files.readString(middle) + "\nOne more remark.\n");
        Cost edit = cost(() -> build(content, site, NOW.plus(Duration.ofDays(1))));
        String hugo = hugo(content, folder.resolve("hugo-" + incidents));
        assertThat(site.resolve("index.html")).exists();
        Folders.delete(site);
        return String.format(
                Locale.ROOT,
                "| %d | %s | %s | %s | %s | %d | %.0f | %d |",
                incidents,
                clean,
                later,
                edit,
                hugo,
                first.files(),
                first.bytes() / 1e6,
                changed);
    }

    private static SiteReport build(Path content, Path site, Instant now) throws Exception {
        return SiteBuilder.build(new SiteBuilder.Order(content, null, null, now, now), site)
                .report();
    }

    private static Cost cost(Work work) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long begin = System.nanoTime();
        long processor = system.getProcessCpuTime();
        work.run();
        return new Cost((System.nanoTime() - begin) / 1e9, (system.getProcessCpuTime() - processor) / 1e9);
    }

    /** Returns the seconds that Hugo takes for the same Markdown: no uptime, no feeds but two, no API, no search. */
    private static String hugo(Path content, Path target) throws Exception {
        Desk.copy(HUGO, target);
        Path issues = Files.createDirectories(target.resolve("content/issues"));
        try (Stream<Path> files = Files.list(content.resolve("incidents"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replaceFirst("(?m)^started: (.*)$", "date: $1:00");
                Files.writeString(issues.resolve(file.getFileName()), text);
            }
        }
        ProcessBuilder program = new ProcessBuilder(List.of("hugo", "--quiet")).directory(target.toFile());
        long begin = System.nanoTime();
        try {
            int code = program.redirectErrorStream(true)
                    .redirectOutput(target.resolve("log.txt").toFile())
                    .start()
                    .waitFor();
            assertThat(code).as("hugo: %s", target.resolve("log.txt")).isZero();
        } catch (IOException e) {
            return "not installed";
        }
        return String.format(Locale.ROOT, "%.2f", (System.nanoTime() - begin) / 1e9);
    }
}
