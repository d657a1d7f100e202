package io.github.candor.notify;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The site as the web serves it, compared with the one that was built. */
final class LiveSite {
    /** How many requests are under way at once, so that a server is not overrun. */
    private static final int AT_ONCE = 8;

    private final URI address;
    private final Web web;

    LiveSite(URI address, Web web) {
        this.address = address;
        this.web = web;
    }

    /**
     * A feed that is not live.
     *
     * @param difference what is served instead, in words
     */
    record Stale(BuiltFeed feed, String difference) {}

    /** Returns the address under which the web knows {@code feed}. */
    URI addressOf(BuiltFeed feed) {
        try {
            // In parts, so that a name like "größe" is encoded as browsers do it.
            return URI.create(
                    address.resolve(new URI(null, null, feed.path(), null)).toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns those of {@code feeds} that are not served byte for byte, in their order; none is asked for once time is over. */
    List<Stale> stale(List<BuiltFeed> feeds, Deadline deadline) {
        List<Stale> stale = new ArrayList<>();
        for (int from = 0; from < feeds.size(); from += AT_ONCE) {
            if (deadline.isOver()) {
                feeds.subList(from, feeds.size())
                        .forEach(feed -> stale.add(new Stale(feed, "was not reached in time")));
                return stale;
            }
            List<BuiltFeed> some = feeds.subList(from, Math.min(from + AT_ONCE, feeds.size()));
            List<CompletableFuture<Answer>> answers = some.stream()
                    .map(feed -> web.get(addressOf(feed), feed.bytes().length + 1))
                    .toList();
            for (int i = 0; i < some.size(); i++) {
                String difference = difference(some.get(i), answers.get(i).join());
                if (difference != null) {
                    stale.add(new Stale(some.get(i), difference));
                }
            }
        }
        return stale;
    }

    private static @Nullable String difference(BuiltFeed feed, Answer answer) {
        if (answer instanceof Answer.None none) {
            return "cannot be fetched: " + none.reason();
        }
        Answer.Received received = (Answer.Received) answer;
        if (received.status() != 200) {
            return "is answered with " + received.status();
        }
        int byteInQuestion = Arrays.mismatch(feed.bytes(), received.body());
        return byteInQuestion < 0 ? null : "differs from line " + line(feed.bytes(), byteInQuestion) + " on";
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
