package io.github.candor.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Instants against the formatter of Java. */
class InstantTextProperties {
    private static final DateTimeFormatter JAVA = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Years from -1000 to 11000: with and without four digits. */
    @Property(tries = 2_000, seed = "20261128")
    void writesWhatJavaWrites(
            @ForAll @LongRange(min = -93_700_000_000L, max = 285_000_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant instant = Instant.ofEpochSecond(second, nano);

        assertThat(new String(InstantText.of(instant), StandardCharsets.US_ASCII))
                .isEqualTo(JAVA.format(instant));
    }
}
