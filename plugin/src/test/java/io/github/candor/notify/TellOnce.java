package io.github.candor.notify;

import io.github.candor.ChannelNotifier;
import io.github.candor.SiteBuilder;
import io.github.candor.publish.WorkFolder;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.branch.Target;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A program that tells channels once, as {@code candor:notify} does, to be killed meanwhile. */
final class TellOnce {
    private TellOnce() {}

    /** Takes the folder of the content and the moment; says when it is about to begin, and what became of each message. */
    public static void main(String[] arguments) throws Exception {
        Path content = Path.of(arguments[0]);
        Instant now = Instant.parse(arguments[1]);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), now));
        Patience patience = new Patience(Duration.ZERO, clock, length -> Thread.sleep(length.toMillis()));
        System.out.println("begin");
        try (WorkFolder work = WorkFolder.in(content.resolve("target"))) {
            PublishOrder ledger = PublishOrder.of(new Target("origin", "gh-pages"), work.path(), now, null);
            ChannelNotifier.of(new SiteBuilder.Order(content, null, null, now, now))
                    .tell(
                            new ChannelNotifier.Order(
                                    content,
                                    ledger,
                                    System.getenv(),
                                    patience,
                                    UUID.randomUUID().toString()),
                            line -> System.out.println(line.channel() + " " + line.item() + " " + line.answer()),
                            System.out::println);
        }
        System.out.println("end");
    }
}
