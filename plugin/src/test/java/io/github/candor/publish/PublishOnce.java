package io.github.candor.publish;

import io.github.candor.Progress;
import io.github.candor.SitePublisher;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.branch.Target;
import io.github.candor.publish.files.SiteLimits;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/** A program that publishes once, to be killed meanwhile. */
final class PublishOnce {
    private PublishOnce() {}

    /** Takes the folder of the content and the moment; says when it is about to begin. */
    public static void main(String[] arguments) throws Exception {
        Path content = Path.of(arguments[0]);
        Instant now = Instant.parse(arguments[1]);
        System.out.println("begin");
        try (WorkFolder work = WorkFolder.in(content.resolve("target"))) {
            PublishOrder order = new PublishOrder(
                    new Target("origin", "gh-pages"),
                    work.path(),
                    Instant.parse("2026-01-01T00:00:00Z"),
                    null,
                    true,
                    false,
                    Set.of(),
                    SiteLimits.GITHUB_PAGES,
                    PublishOrder.Occasion.CHANGE);
            Publication publication = SitePublisher.of(content, order, Desk.PLUGIN, new Progress())
                    .publish(null, now);
            System.out.println(
                    publication.outcome() + " " + publication.version().number());
        }
    }
}
