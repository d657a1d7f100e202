package io.github.candor.status.uptime;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much downtime an objective allows over its window and how much of it is gone. An objective of 99.9 per cent over
 * 30 days allows 43 minutes and 12 seconds.
 *
 * @param objective in per cent
 * @param total allowed over the whole window
 * @param used downtime in the window
 * @param left total less used; negative when overspent
 * @param exhaustedOn day in the site's zone on which nothing was left, or null while something is
 */
public record ErrorBudget(
        BigDecimal objective,
        Duration total,
        Duration used,
        Duration left,
        @Nullable LocalDate exhaustedOn) {}
