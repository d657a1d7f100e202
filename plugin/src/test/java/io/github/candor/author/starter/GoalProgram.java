package io.github.candor.author.starter;

import io.github.candor.Progress;
import io.github.candor.SitePublisher;
import io.github.candor.publish.Publication;
import io.github.candor.publish.WorkFolder;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.branch.Target;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stands for Maven in the steps of a workflow: does what the goals publish and checkout do, at a given instant. */
public final class GoalProgram {
    /** Later than everything that the content tells, whichever instant the site is built for. */
    private static final Instant CLOCK = Instant.parse("2025-02-13T10:01:00Z");

    private GoalProgram() {}

    /** Does the goal that is named among the arguments, for the content in the current folder. */
    public static void main(String... arguments) throws Exception {
        List<String> goals = Stream.of(arguments)
                .filter(one -> !one.startsWith("-"))
                .map(one -> one.replaceFirst(".*:", ""))
                .toList();
        Map<String, String> switches = Stream.of(arguments)
                .filter(one -> one.startsWith("-D"))
                .map(one -> one.substring(2).split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
        Instant now = Instant.parse(System.getenv("NOW"));
        Path content = Path.of("").toAbsolutePath();
        try (WorkFolder work = WorkFolder.in(content.resolve("target"))) {
            PublishOrder plain = PublishOrder.of(
                    new Target("origin", "gh-pages", switches.getOrDefault("candor.tags", "site/")),
                    work.path(),
                    CLOCK,
                    null);
            PublishOrder order = Boolean.parseBoolean(switches.get("candor.scheduled"))
                    ? plain.on(PublishOrder.Occasion.CLOCK)
                    : plain;
            SitePublisher site = SitePublisher.of(content, order, "1.0-test", new Progress());
            switch (String.join(" ", goals)) {
                case "publish" -> {
                    Publication publication = site.publish(null, now);
                    System.out.println(publication.outcome() + " " + publication.warnings());
                }
                case "checkout" -> site.checkout(site.numberOf(0), content.resolve(switches.get("candor.output")));
                // A site without hub and channels, of which nobody is told.
                case "notify" -> System.out.println(switches.get("candor.output"));
                default -> throw new IllegalArgumentException(goals.toString());
            }
        }
    }
}
