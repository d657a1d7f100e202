package io.github.candor.maven.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnvironmentSwitchesTest {
    private static final String TEXT = "two\nlines, ${env.HOME} and $(id)";

    @Test
    void takesFromTheEnvironmentWhatNoSwitchSays() {
        Map<String, @Nullable String> switches = new HashMap<>();
        switches.put("title", "Given");
        switches.put("text", null);
        switches.put("at", null);

        assertThat(EnvironmentSwitches.with(
                        switches,
                        Map.of(
                                "CANDOR_TITLE",
                                "Not given",
                                "CANDOR_TEXT",
                                TEXT,
                                "CANDOR_TOKEN",
                                "s",
                                "candor_at",
                                "x")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("title", "Given", "text", TEXT));
    }
}
