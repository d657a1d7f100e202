package io.github.candor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes a content folder of any size, always the same for the same number of incidents. */
public final class LargeContent {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final List<String> STATUSES = List.of("major_outage", "partial_outage", "degraded_performance");
    private static final int COMPONENTS = 12;
    private static final int MINUTES = 10 * 365 * 24 * 60;
    private static final int DAY = 24 * 60;
    /** So many of the newest are the same in every log, however long. */
    private static final int RECENT = 10;

    private LargeContent() {}

    /**
     * Writes twelve components and {@code incidents} incidents, numbered from the newest back, into {@code folder}:
     * the ten newest in the last quarter of 2025, all others over ten years before.
     */
    public static void write(Path folder, int incidents) throws IOException {
        Files.createDirectories(folder.resolve("incidents"));
        StringBuilder status = new StringBuilder("title: Large\nurl: https://large.example.org/\ncomponents:\n");
        for (int i = 0; i < COMPONENTS; i++) {
            status.append("  - {id: c")
                    .append(i)
                    .append(", name: Component ")
                    .append(i)
                    .append(", since: 2015-01-01}\n");
        }
        Files.writeString(folder.resolve("status.yml"), status);
        for (int i = 0; i < incidents; i++) {
            LocalDateTime started = LocalDateTime.of(2025, 12, 31, 0, 0).minusMinutes(age(i, incidents));
            String text = incident(i, started, new Random(i));
            Files.writeString(folder.resolve("incidents/incident-" + i + ".md"), text);
        }
    }

    /** Writes one component and {@code incidents} incidents of it within the fourth quarter of 2025. */
    public static void writeQuarter(Path folder, int incidents) throws IOException {
        Files.createDirectories(folder.resolve("incidents"));
        Files.writeString(
                folder.resolve("status.yml"),
                "title: Large\nurl: https://large.example.org/\ncomponents: [{id: c0, name: C, since: 2015-01-01}]\n");
        for (int i = 0; i < incidents; i++) {
            LocalDateTime started = LocalDateTime.of(2025, 12, 31, 0, 0).minusMinutes(i * 90L * DAY / incidents);
            String text = incident(i, started, new Random(i)).replaceFirst("\\{c\\d+", "{c0");
            Files.writeString(folder.resolve("incidents/incident-" + i + ".md"), text);
        }
    }

    private static long age(int number, int incidents) {
        if (number < RECENT) {
            return number * 4L * DAY;
        }
        return 100L * DAY + (long) (number - RECENT) * MINUTES / (incidents - RECENT);
    }

    private static String incident(int number, LocalDateTime started, Random random) {
        LocalDateTime detected = started.plusMinutes(1 + random.nextInt(30));
        LocalDateTime resolved = detected.plusMinutes(5 + random.nextInt(200));
        return """
                ---
                title: Incident number %1$d
                components: {c%2$d: %3$s}
                started: %4$s
                detected: %5$s
                resolved: %6$s
                tags: [database, release]
                ---
                A sentence for those affected, with a [link](https://example.org/).

                ## Timeline
                - %4$s – It fails.
                - %5$s – An alert goes off.
                - %6$s – It works again.

                ## Lessons learned
                Some *text* that was written afterwards, of a length that is usual for it.

                ## Action items
                - [x] Do a thing (owner: Team)
                - [ ] Do another (owner: Team)
                """.formatted(
                        number,
                        number % COMPONENTS,
                        STATUSES.get(random.nextInt(STATUSES.size())),
                        started.format(FORM),
                        detected.format(FORM),
                        resolved.format(FORM));
    }
}
