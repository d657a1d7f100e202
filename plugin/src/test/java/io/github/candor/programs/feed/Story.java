package io.github.candor.programs.feed;

import io.github.candor.programs.feed.FeedReader.Ring;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a reader told its user over all scenes.
 *
 * @param rung the paths of the feeds that rang after each scene, sorted; one that rang twice is there twice
 * @param rings the same one after another, and what was there when a feed was new to the reader
 */
record Story(Map<Scene, List<String>> rung, List<Ring> rings) {
    Story {
        rung = Collections.unmodifiableMap(new EnumMap<>(rung));
        rings = List.copyOf(rings);
    }

    /** Plays all scenes to a reader that follows all feeds. */
    static Story play(Site site, FeedReader reader) throws Exception {
        Map<Scene, List<String>> rung = new EnumMap<>(Scene.class);
        List<Ring> rings = new ArrayList<>();
        for (Scene scene : Scene.values()) {
            site.play(scene);
            List<Ring> heard = scene == Scene.BEFORE ? List.of() : reader.look();
            rung.put(scene, paths(site, heard));
            rings.addAll(heard);
            rings.addAll(follow(site, reader, scene));
        }
        return new Story(rung, rings);
    }

    /** Returns which feeds are to ring after each scene. */
    static Map<Scene, List<String>> promised() {
        Map<Scene, List<String>> promised = new EnumMap<>(Scene.class);
        for (Scene scene : Scene.values()) {
            promised.put(
                    scene,
                    Subscription.all().stream()
                            .flatMap(feed -> times(feed.promised(scene), feed.path()))
                            .sorted()
                            .toList());
        }
        return promised;
    }

    /**
     * Subscribes a reader to all feeds as they are now, and lets it see what is in them already; twice, because
     * newsboat keeps a feed's {@code ETag} only from its second look on.
     */
    static void followAll(Site site, FeedReader reader) throws Exception {
        for (Subscription feed : Subscription.all()) {
            reader.subscribe(site.address(feed.path()));
        }
        reader.look();
        reader.look();
        site.answers();
    }

    private static List<Ring> follow(Site site, FeedReader reader, Scene scene) throws Exception {
        List<URI> feeds = Subscription.all().stream()
                .filter(feed -> feed.since() == scene)
                .map(feed -> site.address(feed.path()))
                .toList();
        for (URI feed : feeds) {
            reader.subscribe(feed);
        }
        return feeds.isEmpty() ? List.of() : reader.look();
    }

    private static List<String> paths(Site site, List<Ring> rings) {
        URI root = site.address("");
        return rings.stream()
                .map(ring -> root.relativize(ring.feed()).toString())
                .sorted()
                .toList();
    }

    private static Stream<String> times(int count, String path) {
        return IntStream.range(0, count).mapToObj(i -> path);
    }
}
