package io.github.candor.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {
    record Facts(String id, Instant createdAt, @Nullable String groupId, List<Inner> allOfThem) {}

    record Inner(int count, boolean isOpen, BigDecimal percent, Duration length, LocalDate day) {}

    record Wrong(Object value) {}

    @Test
    void writesEveryComponentInOrderAndNullWhereItIsEmpty() {
        Inner inner = new Inner(3, true, new BigDecimal("99.900"), Duration.ofMinutes(90), LocalDate.of(2025, 2, 13));
        Facts facts = new Facts("a", Instant.parse("2021-03-02T21:11:21Z"), null, List.of(inner));

        assertThat(json(facts))
                .isEqualTo("{\"id\":\"a\",\"created_at\":\"2021-03-02T21:11:21.000Z\",\"group_id\":null,"
                        + "\"all_of_them\":[{\"count\":3,\"is_open\":true,\"percent\":99.900,\"length\":\"PT1H30M\","
                        + "\"day\":\"2025-02-13\"}]}\n");
    }

    @Test
    void cutsWhatIsFinerThanMilliseconds() {
        assertThat(json(List.of(Instant.parse("2021-03-02T21:11:21.123999Z"))))
                .isEqualTo("[\"2021-03-02T21:11:21.123Z\"]\n");
    }

    @Test
    void neverWritesNumbersWithAnExponent() {
        assertThat(json(Map.of("share", new BigDecimal("0.0000001")))).isEqualTo("{\"share\":0.0000001}\n");
    }

    @Test
    void writesTheSignOfALengthOnce() {
        assertThat(json(List.of(Duration.ofSeconds(-3312), Duration.ofSeconds(1, 500_000_000))))
                .isEqualTo("[\"-PT55M12S\",\"PT1.5S\"]\n");
    }

    @Test
    void escapesWhatCouldEndTheText() {
        assertThat(json(List.of("</script>\"\\\u0000\u2028é"))).isEqualTo("[\"</script>\\\"\\\\\\u0000\u2028é\"]\n");
    }

    @Test
    void refusesWhatNobodyDecidedHowToWrite() {
        assertThatThrownBy(() -> JsonDocument.of(new Wrong(new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }

    private static String json(Object document) {
        return new String(JsonDocument.of(document), StandardCharsets.UTF_8);
    }
}
