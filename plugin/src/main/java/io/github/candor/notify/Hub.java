package io.github.candor.notify;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A WebSub hub. W3C WebSub leaves open how a hub is told; the form is that of PubSubHubbub 0.3, section 7.1, with the topic
 * under both names that hubs look for, and one topic a request, because not every hub reads more than one.
 */
final class Hub {
    private final URI address;
    private final Web web;

    Hub(URI address, Web web) {
        this.address = address;
        this.web = web;
    }

    /** Tells that there may be something new at {@code topic}. */
    Answer tell(URI topic) {
        String encoded = URLEncoder.encode(topic.toString(), StandardCharsets.UTF_8);
        return web.post(address, "hub.mode=publish&hub.url=" + encoded + "&hub.topic=" + encoded)
                .join();
    }
}
