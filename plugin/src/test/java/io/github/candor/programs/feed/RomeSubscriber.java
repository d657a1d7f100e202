package io.github.candor.programs.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The least that a program built on ROME does: an item is new if its URI was not yet in that feed. */
final class RomeSubscriber implements FeedReader {
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<URI> feeds = new ArrayList<>();
    private final Set<Ring> known = new HashSet<>();

    @Override
    public void subscribe(URI feed) {
        feeds.add(feed);
    }

    @Override
    public List<Ring> look() throws IOException, InterruptedException, FeedException {
        List<Ring> rings = new ArrayList<>();
        for (URI feed : feeds) {
            entries(feed).stream()
                    .map(entry -> new Ring(feed, entry.getUri()))
                    .filter(known::add)
                    .forEach(rings::add);
        }
        return rings;
    }

    /** Returns what is in the feed now. */
    List<SyndEntry> entries(URI feed) throws IOException, InterruptedException, FeedException {
        HttpResponse<byte[]> response =
                client.send(HttpRequest.newBuilder(feed).build(), HttpResponse.BodyHandlers.ofByteArray());
        String type = response.headers().firstValue("Content-Type").orElse(null);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(response.body()), type)) {
            return new SyndFeedInput().build(reader).getEntries();
        }
    }
}
