package io.github.candor.render.feed;

import io.github.candor.model.Channel;
import io.github.candor.model.ComponentId;
import io.github.candor.model.Impact;
import java.time.Instant;
import java.util.List;

/**
 * What an item of the site's feed of updates is about, by which a channel knows whether it wants to hear it.
 *
 * @param guid that of the item, and so the same as long as the feed does not ring again
 * @param impact of the incident; of maintenance none
 * @param concerned components and groups
 */
public record Subject(String guid, Instant at, Channel.Kind kind, Impact impact, List<ComponentId> concerned) {
    public Subject {
        concerned = List.copyOf(concerned);
    }
}
