package io.github.candor.programs.feed;

import static io.github.candor.programs.feed.Scene.News.INCIDENT_OPENED;
import static io.github.candor.programs.feed.Scene.News.INCIDENT_UPDATED;
import static io.github.candor.programs.feed.Scene.News.MAINTENANCE_ANNOUNCED;
import static io.github.candor.programs.feed.Scene.News.MAINTENANCE_CHANGED;
import static io.github.candor.programs.feed.Scene.News.OTHER_INCIDENT_UPDATED;

import io.github.candor.programs.feed.Scene.News;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A feed that the readers follow, and what is promised to those who do.
 *
 * <p>A feed of updates rings once for each new update, a feed of incidents once for each new incident, and neither for
 * anything else. That holds feed by feed: GUIDs differ between feeds, so whoever follows two feeds that carry the same
 * update, like a site's and its component's, hears of it once from each. One GUID for both would not spare them that:
 * rss2email remembers GUIDs feed by feed, and newsboat, which does not, would show the item in only one of the feeds.
 *
 * @param path of the feed, below the site's root
 * @param since the scene after which the readers begin to follow it; what is in it by then is no news
 * @param rings for what it rings, once each time
 */
record Subscription(String path, Scene since, Set<News> rings) {
    private static final Set<News> EACH_INCIDENT = Set.of(INCIDENT_OPENED);
    private static final Set<News> EACH_UPDATE = Set.of(INCIDENT_OPENED, INCIDENT_UPDATED, OTHER_INCIDENT_UPDATED);
    private static final List<String> FORMATS = List.of("rss", "atom");

    Subscription {
        rings = Set.copyOf(rings);
    }

    /** Returns all feeds in the formats that all three readers know; none of them knows JSON Feed. */
    static List<Subscription> all() {
        return Stream.of(
                        from(Scene.BEFORE, "history", with(EACH_INCIDENT, MAINTENANCE_ANNOUNCED)),
                        from(
                                Scene.BEFORE,
                                "updates",
                                with(with(EACH_UPDATE, MAINTENANCE_ANNOUNCED), MAINTENANCE_CHANGED)),
                        from(Scene.BEFORE, "maintenance/history", Set.of(MAINTENANCE_ANNOUNCED)),
                        from(Scene.BEFORE, "maintenance/updates", Set.of(MAINTENANCE_ANNOUNCED, MAINTENANCE_CHANGED)),
                        from(Scene.BEFORE, "postmortems/history", Set.of()),
                        Stream.of(new Subscription(
                                "incidents/2025-02-13-teacher-pages/updates.atom",
                                Scene.OPENED,
                                Set.of(INCIDENT_UPDATED))),
                        from(Scene.BEFORE, "components/teaching/history", EACH_INCIDENT),
                        from(Scene.BEFORE, "components/teaching/updates", EACH_UPDATE),
                        from(Scene.BEFORE, "components/teacher-pages/history", EACH_INCIDENT),
                        from(Scene.BEFORE, "components/teacher-pages/updates", EACH_UPDATE),
                        from(Scene.BEFORE, "components/student-pages/history", Set.of()),
                        from(Scene.BEFORE, "components/student-pages/updates", Set.of()),
                        from(Scene.UPDATED, "components/login/history", Set.of(MAINTENANCE_ANNOUNCED)),
                        from(
                                Scene.UPDATED,
                                "components/login/updates",
                                Set.of(MAINTENANCE_ANNOUNCED, MAINTENANCE_CHANGED)))
                .flatMap(formats -> formats)
                .toList();
    }

    private static Set<News> with(Set<News> some, News other) {
        Set<News> all = EnumSet.of(other);
        all.addAll(some);
        return all;
    }

    /** Returns how often it is to ring for a scene. */
    int promised(Scene scene) {
        return scene.compareTo(since) > 0 && rings.contains(scene.news()) ? 1 : 0;
    }

    private static Stream<Subscription> from(Scene since, String path, Set<News> rings) {
        return FORMATS.stream().map(format -> new Subscription(path + "." + format, since, rings));
    }
}
