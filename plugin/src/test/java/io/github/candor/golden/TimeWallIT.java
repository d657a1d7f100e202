package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Entry;
import io.github.candor.model.SiteContent;
import io.github.candor.revisions.History;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the middle of whatever happens, no file of a site tells what happened or was said later; what is planned and promised it may. */
class TimeWallIT {
    private static final int MOMENTS = 20;

    /** What stands in the theme is the same for every site, its examples of dates too. */
    private static final List<String> OF_THE_THEME = List.of("schemas/", "scripts/", "styles/", ".schema.json");

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void tellsNothingThatIsDatedLater(GoldenCase golden) throws IOException {
        SiteContent content = MarkedContent.of(SiteInMemory.content(golden));
        Map<ByteBuffer, List<FoundTime>> known = new HashMap<>();
        History history = StatedTimes.history(content);
        TreeSet<String> faults = new TreeSet<>();

        for (Instant now : StatedTimes.between(content, MOMENTS)) {
            faults.addAll(faults(content, SiteInMemory.at(content, history, now), known));
        }

        assertThat(faults).isEmpty();
    }

    private static List<String> faults(SiteContent content, SiteInMemory site, Map<ByteBuffer, List<FoundTime>> known) {
        Instant now = site.board().now();
        ZoneId zone = content.settings().zone();
        Promises promises = Promises.of(content, site);
        List<String> later = namesOfLater(content, now);
        List<String> faults = new ArrayList<>();
        site.files().forEach((path, bytes) -> {
            if (OF_THE_THEME.stream().anyMatch(path::contains)) {
                return;
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            later.stream()
                    .filter(name -> path.contains(name) || text.contains(name))
                    .forEach(name -> faults.add(path + " at " + now + " names " + name));
            known.computeIfAbsent(ByteBuffer.wrap(bytes), unknown -> FoundTime.in(path, text)).stream()
                    .filter(time -> time.isAfter(now, zone) && !promises.contain(time))
                    .forEach(time -> faults.add(path + " at " + now + " tells " + time.text()));
        });
        return faults;
    }

    /** Returns ids and former addresses of all that began or was published after {@code now}. */
    private static List<String> namesOfLater(SiteContent content, Instant now) {
        Stream<Entry> incidents = content.incidents().stream()
                .filter(one -> one.milestones().started().instant().isAfter(now))
                .map(one -> one);
        Stream<Entry> notices = content.notices().stream()
                .filter(one -> one.published().instant().isAfter(now))
                .map(one -> one);
        return Stream.concat(incidents, notices)
                .flatMap(one -> Stream.concat(Stream.of(one.id().value()), one.info().aliases().stream()))
                .toList();
    }
}
