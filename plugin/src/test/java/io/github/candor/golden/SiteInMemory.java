package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A golden site as it is at some moment, in memory.
 *
 * @param board what is true then
 * @param files bytes by path
 */
record SiteInMemory(StatusBoard board, Map<String, byte[]> files) {
    private static final Theme THEME = Theme.of(SiteInMemory.class.getClassLoader(), null);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    SiteInMemory {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Returns the site of {@code golden} at {@code moment}. */
    static SiteInMemory at(GoldenCase golden, Instant moment) throws IOException {
        return at(content(golden), moment);
    }

    /** Returns the site as it would be had none of its incidents happened. */
    static SiteInMemory withoutIncidents(GoldenCase golden, Instant moment) throws IOException {
        SiteContent all = content(golden);
        return at(
                new SiteContent(
                        all.settings(),
                        all.components(),
                        List.of(),
                        all.maintenance(),
                        all.notices(),
                        all.pages(),
                        all.assets()),
                moment);
    }

    private static SiteInMemory at(SiteContent content, Instant moment) {
        StatusBoard board = StatusBoard.at(content, moment);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<SiteFile> rendered = SiteRenderer.render(board, THEME)) {
            rendered.filter(SiteFile.Rendered.class::isInstance)
                    .map(SiteFile.Rendered.class::cast)
                    .forEach(file -> files.put(file.path().value(), file.bytes()));
        }
        return new SiteInMemory(board, files);
    }

    /** Returns moments at which much is different: the golden one, and just before and after whatever happens in it. */
    static List<Instant> moments(GoldenCase golden) throws IOException {
        StatusBoard board = StatusBoard.at(content(golden), golden.now());
        NavigableSet<Instant> edges = new TreeSet<>(List.of(golden.now()));
        board.incidents()
                .forEach(one ->
                        one.updates().forEach(update -> edges.add(update.at().instant())));
        board.incidents()
                .forEach(one ->
                        one.windows().forEach(window -> edges.add(window.from().instant())));
        board.maintenance().forEach(one -> {
            edges.add(one.scheduled().from());
            edges.add(one.scheduled().to());
        });
        List<Instant> all = new ArrayList<>();
        edges.forEach(edge -> all.addAll(List.of(edge.minusSeconds(1), edge)));
        int step = Math.max(1, all.size() / 10);
        List<Instant> some = new ArrayList<>(List.of(golden.now()));
        for (int i = 0; i < all.size(); i += step) {
            some.add(all.get(i));
        }
        assertThat(some).hasSizeGreaterThan(2);
        return some;
    }

    String title() {
        return board.content().settings().title();
    }

    String text(String path) {
        byte[] bytes = Objects.requireNonNull(files.get(path), () -> path + " is not in " + files.keySet());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonNode json(String path) {
        return read(text(path));
    }

    /** Returns a JSON document. */
    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    Document page(String path) {
        return Jsoup.parse(text(path));
    }

    private static SiteContent content(GoldenCase golden) throws IOException {
        try {
            return SiteBuilder.check(new SiteBuilder.Order(golden.content(), null, null, golden.now(), golden.now()))
                    .content()
                    .published();
        } catch (ContentException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }
}
