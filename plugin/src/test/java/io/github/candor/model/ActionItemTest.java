package io.github.candor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionItemTest {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 1);

    @Test
    void isOverdueFromTheDayAfterItsLast() {
        assertThat(open(DUE).isOverdue(DUE)).isFalse();
        assertThat(open(DUE).isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void isNeverOverdueOnceItIsDoneOrWithoutALastDay() {
        assertThat(done(DUE).isOverdue(DUE.plusDays(1))).isFalse();
        assertThat(open(null).isOverdue(DUE.plusYears(9))).isFalse();
    }

    private static ActionItem open(@Nullable LocalDate due) {
        return new ActionItem(new Markdown("Add an alarm."), false, null, null, due, null, null);
    }

    private static ActionItem done(LocalDate due) {
        return new ActionItem(new Markdown("Add an alarm."), true, null, null, due, null, null);
    }
}
