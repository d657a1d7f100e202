package io.github.candor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.github.candor.SiteBuilder;
import io.github.candor.read.Reading;
import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.PlannedPart;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints what each part of a site costs in two sizes, one four times the other: a part that is linear takes four times as long. The
 * sizes are {@code -Dcandor.benchmark.incidents=2500,10000}, if nothing else is said.
 */
class PartsBenchmark {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path folder;

    /** What making one part took. */
    private record Cost(double seconds, int files, long bytes) {}

    @Test
    void printsSecondsOfEachPartAndHowTheyGrow() throws Exception {
        String[] sizes =
                System.getProperty("candor.benchmark.incidents", "2500,10000").split(",", -1);
        Map<String, Cost> small = costs(Integer.parseInt(sizes[0]));
        Map<String, Cost> large = costs(Integer.parseInt(sizes[1]));
        System.out.printf(
                Locale.ROOT, "%-22s %8s %8s %6s %7s %8s%n", "CPU seconds", sizes[0], sizes[1], "times", "files", "MB");
        large.forEach((part, cost) -> {
            double before = small.getOrDefault(part, cost).seconds();
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %8.2f %8.2f %6.1f %7d %8.1f%n",
                    part,
                    before,
                    cost.seconds(),
                    cost.seconds() / Math.max(before, 0.001),
                    cost.files(),
                    cost.bytes() / 1e6);
        });
        assertThat(large).containsKeys("reading", "IncidentPages");
    }

    private Map<String, Cost> costs(int incidents) throws Exception {
        Map<String, Cost> costs = new LinkedHashMap<>();
        Path content = folder.resolve("content-" + incidents);
        LargeContent.write(content, incidents);
        for (int round = 0; round < 2; round++) {
            costs.clear();
            double begin = seconds();
            Reading reading = SiteBuilder.check(new SiteBuilder.Order(content, null, null, NOW, NOW));
            costs.put("reading", new Cost(seconds() - begin, incidents, 0));
            begin = seconds();
            StatusBoard board = StatusBoard.at(reading.content().published(), reading.now());
            costs.put("states", new Cost(seconds() - begin, 0, 0));
            RenderContext context = RenderContext.of(board, Theme.of(PartsBenchmark.class.getClassLoader(), null));
            for (PlannedPart part : SiteRenderer.plan(context)) {
                costs.put(part.part().getClass().getSimpleName(), cost(part));
            }
        }
        return costs;
    }

    private static Cost cost(PlannedPart part) {
        double begin = seconds();
        List<SiteFile> made = part.files().map(file -> file.get()).toList();
        double end = seconds();
        long bytes = made.stream()
                .filter(SiteFile.Rendered.class::isInstance)
                .mapToLong(file -> ((SiteFile.Rendered) file).bytes().length)
                .sum();
        return new Cost(end - begin, made.size(), bytes);
    }

    /** Returns what all threads of this process have spent on the processor: other people's work on the machine does not count. */
    private static double seconds() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
