package io.github.candor.write;

import io.github.candor.SiteBuilder;
import java.nio.file.Path;
import java.time.Instant;

/** A program that builds one site after the other into one folder until it is killed, and prints a line after each. */
final class EndlessBuild {
    /** What it prints. */
    static final String BUILT = "built";

    private EndlessBuild() {}

    /**
     * Builds.
     *
     * @param arguments the output folder, and then the content folders in turn
     */
    public static void main(String[] arguments) throws Exception {
        Path output = Path.of(arguments[0]);
        for (int i = 0; true; i++) {
            Path content = Path.of(arguments[1 + i % (arguments.length - 1)]);
            SiteBuilder.build(order(content), output);
            System.out.println(BUILT);
        }
    }

    static SiteBuilder.Order order(Path content) {
        Instant now = Instant.parse("2025-02-13T10:00:00Z");
        return new SiteBuilder.Order(content, null, null, now, now);
    }
}
