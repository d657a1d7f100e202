package io.github.candor.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Fuzz;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Times as values and as the beginning of lines. */
class TimeFuzzTest extends Fuzz {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Override
    protected List<String> seeds() {
        return List.of(
                "2025-02-13 07:20",
                "2025-02-13T07:20:15.123+01:00",
                "~2024-12-15",
                "7:20am",
                "7.20 pm – 8.10 pm GMT",
                "13:57 April 10 2024",
                "10:51, April 24, 2024",
                "Monday 4th November 2024",
                "Monday 4 November, 09:30 Europe/Berlin: text",
                "23:50 – 2025-02-14 00:10",
                "2025/11/10 14:21",
                "24:00",
                "02:30 BST");
    }

    @Override
    protected List<String> words() {
        return List.of(
                "noon",
                "midnight",
                "UTC+14",
                "-18:00",
                "February 29",
                "0000-00-00",
                "+999999999-01-01",
                "Mon",
                "st",
                "a.m.",
                "–",
                "to");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "@@",
                "07:20 @@",
                "07:20@@",
                "@@07:20",
                "2025-02-13@@07:20",
                "Monday @@",
                "07:20 – @@",
                "2025-02-13 07:20:15.@@",
                "~@@1",
                "April 10@@2024");
    }

    @Override
    protected void feed(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        answered(TimeParser.in(ZONE).parse(text, Edge.BEGIN), text);
        answered(TimeParser.in(ZONE).parse(text, Edge.END), text);
        TimeMark mark = TimeMarkParser.parse(text);
        if (mark != null) {
            assertThat(mark.length()).isBetween(0, text.length());
            RunningClock clock = new RunningClock(ZONE, LocalDate.of(2024, 2, 29));
            TimeReading reading = clock.read(mark);
            answered(reading, text);
            if (reading instanceof TimeReading.Known known) {
                clock.readEnd(mark, known.moment());
            }
        }
    }

    private static void answered(TimeReading reading, String text) {
        if (reading instanceof TimeReading.Wrong wrong) {
            assertThat(wrong.statement())
                    .as(text.substring(0, Math.min(80, text.length())))
                    .hasSizeLessThan(500);
        }
    }
}
