package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.model.EntryId;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Notice;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.PlannedPart;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.Tense;
import io.github.candor.render.theme.Theme;
import io.github.candor.revisions.History;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.MaintenanceStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
 * @param tenses what each file says of itself, by path
 */
record SiteInMemory(StatusBoard board, Map<String, byte[]> files, Map<String, Tense> tenses) {
    private static final Theme THEME = Theme.of(SiteInMemory.class.getClassLoader(), null);
    private static final Map<GoldenCase, SiteContent> CONTENTS = new ConcurrentHashMap<>();
    private static final Map<Moment, SiteInMemory> KNOWN = new ConcurrentHashMap<>();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    SiteInMemory {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        tenses = Collections.unmodifiableMap(new TreeMap<>(tenses));
    }

    private record Moment(GoldenCase golden, Instant now) {}

    /** Returns the site of {@code golden} at {@code moment}, rendered once for all that is claimed of it. */
    static SiteInMemory at(GoldenCase golden, Instant moment) throws IOException {
        SiteContent content = content(golden);
        return KNOWN.computeIfAbsent(new Moment(golden, moment), one -> at(content, one.now()));
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

    /** Returns the site as it would be had nobody ever written {@code entry}. */
    static SiteInMemory without(GoldenCase golden, Instant moment, EntryId entry) throws IOException {
        SiteContent all = content(golden);
        return at(
                new SiteContent(
                        all.settings(),
                        all.components(),
                        all.incidents().stream()
                                .filter(one -> !one.id().equals(entry))
                                .toList(),
                        all.maintenance().stream()
                                .filter(one -> !one.id().equals(entry))
                                .toList(),
                        all.notices().stream()
                                .filter(one -> !one.id().equals(entry))
                                .toList(),
                        all.pages(),
                        all.assets()),
                moment);
    }

    /** Returns the ids of all entries of {@code golden}, in the order of their kinds. */
    static List<EntryId> entries(GoldenCase golden) throws IOException {
        SiteContent all = content(golden);
        return Stream.of(
                        all.incidents().stream().map(Incident::id),
                        all.maintenance().stream().map(Maintenance::id),
                        all.notices().stream().map(Notice::id))
                .flatMap(ids -> ids)
                .toList();
    }

    /** Returns the site of {@code content} at {@code moment}. */
    static SiteInMemory at(SiteContent content, Instant moment) {
        return at(content, History.NOT_WANTED, moment);
    }

    /** Returns the same of which git knows {@code history}. */
    static SiteInMemory at(SiteContent content, History history, Instant moment) {
        StatusBoard board = StatusBoard.at(content, history.posted(), moment);
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, Tense> tenses = new TreeMap<>();
        SiteRenderer.plan(RenderContext.of(board, history, THEME)).stream()
                .flatMap(PlannedPart::files)
                .forEach(planned -> {
                    SiteFile file = planned.get();
                    tenses.put(
                            file.path().value(), planned instanceof PlannedFile known ? known.tense() : Tense.LASTING);
                    if (file instanceof SiteFile.Rendered rendered) {
                        files.put(file.path().value(), rendered.bytes());
                    }
                });
        return new SiteInMemory(board, files, tenses);
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

    /** Returns the site at {@code moment} without the maintenance that is under way, comes or comes again at the golden one. */
    static SiteInMemory withNothingPlanned(GoldenCase golden, Instant moment) throws IOException {
        SiteContent all = content(golden);
        Set<EntryId> planned = StatusBoard.at(all, golden.now()).maintenance().stream()
                .filter(one -> one.isComing() || one.isUnderWay())
                .map(MaintenanceStatus::id)
                .collect(Collectors.toSet());
        return at(
                new SiteContent(
                        all.settings(),
                        all.components(),
                        all.incidents(),
                        all.maintenance().stream()
                                .filter(one -> !planned.contains(one.id()))
                                .toList(),
                        all.notices(),
                        all.pages(),
                        all.assets()),
                moment);
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

    /** Returns what the authors of {@code golden} state, without drafts. */
    static SiteContent content(GoldenCase golden) throws IOException {
        SiteContent known = CONTENTS.get(golden);
        if (known != null) {
            return known;
        }
        try {
            SiteContent read = SiteBuilder.check(
                            new SiteBuilder.Order(golden.content(), null, null, golden.now(), golden.now()))
                    .content()
                    .published();
            CONTENTS.put(golden, read);
            return read;
        } catch (ContentException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }
}
