package io.github.candor.notify;

import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells subscribers what is new: built site in, requests to the WebSub hub out, once the web serves that very site. */
public final class Notifier {
    private static final Duration REQUEST = Duration.ofSeconds(30);
    /** For telling the hub of all feeds. */
    private static final Duration TELLING = Duration.ofMinutes(10);

    private final Order order;
    private final Consumer<String> progress;
    private final Web web;
    private final LiveSite published;

    /**
     * What is told, and to whom.
     *
     * @param site folder of the built site
     * @param address where it is published, ending in {@code /}
     * @param hub address of the WebSub hub, or null where only the site is waited for
     * @param patience how long the site may take to be live
     */
    public record Order(Path site, URI address, @Nullable URI hub, Patience patience) {}

    /** Keeps the order, and who hears in single lines how it goes on. */
    public Notifier(Order order, Consumer<String> progress) {
        this(order, progress, new Web(REQUEST));
    }

    Notifier(Order order, Consumer<String> progress, Web web) {
        this.order = order;
        this.progress = progress;
        this.web = web;
        this.published = new LiveSite(order.address(), web);
    }

    /**
     * Waits until every feed is live, then tells the hub of each.
     *
     * @return how many feeds the hub was told of
     * @throws RefusalException if there is no built site, the site is not live in time, or the hub refuses
     * @throws IOException if the built site cannot be read
     */
    int tell() throws IOException, InterruptedException {
        awaitLive();
        return tellHub();
    }

    /**
     * Waits until every feed is live.
     *
     * @throws RefusalException if there is no built site, or it is not live in time
     * @throws IOException if the built site cannot be read
     */
    public void awaitLive() throws IOException, InterruptedException {
        List<BuiltFeed> feeds = BuiltFeeds.in(order.site());
        progress.accept("Looking whether " + count(feeds.size()) + " at " + order.address() + " are live");
        new LiveWait(published, order.patience(), progress).await(feeds);
        progress.accept("The site is live");
    }

    /**
     * Tells the hub of each feed.
     *
     * @return how many feeds there are
     * @throws RefusalException if the hub refuses
     * @throws IOException if the built site cannot be read
     */
    public int tellHub() throws IOException {
        List<BuiltFeed> feeds = BuiltFeeds.in(order.site());
        tell(feeds, Objects.requireNonNull(order.hub()));
        return feeds.size();
    }

    /**
     * Looks once and tells nobody: says of each feed whether it is live.
     *
     * @return how many feeds are not live
     * @throws RefusalException if there is no built site
     * @throws IOException if the built site cannot be read
     */
    public int look() throws IOException {
        List<BuiltFeed> feeds = BuiltFeeds.in(order.site());
        List<LiveSite.Stale> stale = published.stale(
                feeds, Deadline.in(LiveWait.LOOK, order.patience().clock()));
        for (BuiltFeed feed : feeds) {
            String state = stale.stream()
                    .filter(one -> one.feed().equals(feed))
                    .map(LiveSite.Stale::difference)
                    .findFirst()
                    .orElse("is live");
            progress.accept(published.addressOf(feed) + " " + state);
        }
        return stale.size();
    }

    private void tell(List<BuiltFeed> feeds, URI address) {
        Hub hub = new Hub(address, web);
        Deadline deadline = Deadline.in(TELLING, order.patience().clock());
        List<String> refusals = new ArrayList<>();
        for (BuiltFeed feed : feeds) {
            String told = (feeds.indexOf(feed) - refusals.size()) + " of " + count(feeds.size());
            if (deadline.isOver()) {
                throw unanswered("took longer than " + TELLING.toMinutes() + " min", told);
            }
            URI topic = published.addressOf(feed);
            Answer answer = hub.tell(topic);
            if (answer instanceof Answer.None none) {
                throw unanswered("did not answer: " + none.reason(), told);
            }
            Answer.Received received = (Answer.Received) answer;
            if (!received.isSuccess()) {
                refusals.add(topic + ": " + refusal(received));
            }
        }
        requireNone(refusals, feeds.size());
    }

    private RefusalException unanswered(String why, String told) {
        return new RefusalException("The hub " + order.hub() + " " + why + ".\nIt was told of " + told
                + ". Run candor:notify again: to be told twice does no harm.");
    }

    private static String refusal(Answer.Received answer) {
        if (answer.status() / 100 == 3 && !answer.location().isEmpty()) {
            return answer.status() + ", moved to " + answer.location() + "; if that is the hub, set feeds.hub to it";
        }
        return answer.status() + (answer.firstLine().isEmpty() ? "" : ", " + answer.firstLine());
    }

    private void requireNone(List<String> refusals, int feeds) {
        if (!refusals.isEmpty()) {
            throw new RefusalException("The hub " + order.hub() + " refused " + refusals.size() + " of " + count(feeds)
                    + ":\n" + Lines.indented(refusals));
        }
    }

    private static String count(int feeds) {
        return feeds + (feeds == 1 ? " feed" : " feeds");
    }
}
