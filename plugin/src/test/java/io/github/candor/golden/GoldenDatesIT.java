package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
