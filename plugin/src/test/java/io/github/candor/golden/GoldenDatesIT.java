package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.EntryId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The dates by which programs know what is new: of every golden site, at many moments. */
class GoldenDatesIT {
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");

    static Stream<Arguments> moments() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (GoldenCase golden : GoldenCase.all().toList()) {
            for (Instant moment : SiteInMemory.moments(golden)) {
                all.add(Arguments.of(golden, moment));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("moments")
    void lieNeitherInTheFutureNorInTheBeginningOfTime(GoldenCase golden, Instant moment) throws IOException {
        List<StatedDate> dates = new ArrayList<>();
        SiteInMemory.at(golden, moment).files().forEach((path, bytes) -> dates.addAll(StatedDate.in(path, bytes)));

        assertThat(dates)
                .isNotEmpty()
                .allSatisfy(
                        date -> assertThat(date.at()).isAfterOrEqualTo(LONG_AGO).isBeforeOrEqualTo(moment));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void ofPlannedWorkStayWhenTheIncidentsAreOthers(GoldenCase golden) throws IOException {
        SiteInMemory all = SiteInMemory.at(golden, golden.now());
        SiteInMemory fewer = SiteInMemory.withoutIncidents(golden, golden.now());

        for (String path : List.of("maintenance.ics", "maintenance/updates.rss", "maintenance/history.atom")) {
            assertThat(fewer.text(path)).as(path).isEqualTo(all.text(path));
        }
        Map<String, Instant> before = announced(all);
        assertThat(announced(fewer)).isEqualTo(before);
    }

    /** Each entry is once the newest that is added; a feed may then be full, so that its oldest item goes. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void ofNothingElseMoveWhenAnEntryIsAdded(GoldenCase golden) throws IOException {
        Map<String, Set<Instant>> after = ofEntries(SiteInMemory.at(golden, golden.now()));
        for (EntryId entry : SiteInMemory.entries(golden)) {
            Map<String, Set<Instant>> before = ofEntries(SiteInMemory.without(golden, golden.now(), entry));
            before.keySet().retainAll(after.keySet());

            assertThat(after).as(entry.value()).containsAllEntriesOf(before);
        }
        assertThat(after.isEmpty()).isEqualTo(SiteInMemory.entries(golden).isEmpty());
    }

    /** Returns what files say of single entries; lists, feeds, pages and components are as old as what is newest in them. */
    private static Map<String, Set<Instant>> ofEntries(SiteInMemory site) {
        Map<String, Set<Instant>> dates = new TreeMap<>();
        site.files()
                .forEach((path, bytes) -> StatedDate.in(path, bytes).stream()
                        .filter(StatedDate::isOfAnEntry)
                        .forEach(date -> dates.computeIfAbsent(date.path() + " " + date.what(), key -> new TreeSet<>())
                                .add(date.at())));
        return dates;
    }

    private static Map<String, Instant> announced(SiteInMemory site) {
        Map<String, Instant> dates = new TreeMap<>();
        site.json("api/v2/scheduled-maintenances.json")
                .path("scheduled_maintenances")
                .forEach(one -> dates.put(
                        one.path("id").asString(),
                        Instant.parse(one.path("created_at").asString())));
        return dates;
    }
}
