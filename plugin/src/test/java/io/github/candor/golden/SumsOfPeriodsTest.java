package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.figures.Period;
import io.github.candor.status.uptime.Uptime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of a year say its working by its quarters and theirs by their months: that these add up is what makes it one. */
class SumsOfPeriodsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void areTheDowntimeOfTheLongerPeriod(GoldenCase golden) throws IOException {
        StatusBoard board = SiteInMemory.at(golden, golden.now()).board();
        for (Component component : board.content().components().all()) {
            List<Period> periods = board.uptime().periods(component);
            for (Period whole : periods) {
                if (whole.kind() != Period.Kind.MONTH) {
                    Period.Kind shorter = whole.kind() == Period.Kind.YEAR ? Period.Kind.QUARTER : Period.Kind.MONTH;
                    Duration sum = periods.stream()
                            .filter(one -> one.kind() == shorter
                                    && Period.of(whole.kind(), one.firstDay()).equals(whole))
                            .map(one -> downtime(board, component, one))
                            .reduce(Duration.ZERO, Duration::plus);
                    assertThat(sum).as("%s in %s", component.id(), whole).isEqualTo(downtime(board, component, whole));
                }
            }
        }
    }

    private static Duration downtime(StatusBoard board, Component component, Period period) {
        Uptime uptime = board.uptime().of(component, board.uptime().windowOf(period));
        return Objects.requireNonNullElse(uptime == null ? null : uptime.downtime(), Duration.ZERO);
    }
}
