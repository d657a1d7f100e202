package io.github.candor.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.model.ComponentStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateColoursTest {
    @TempDir
    Path folder;

    private StateColours colours(String own) throws IOException {
        Path template = Files.createDirectories(folder.resolve("template"));
        Files.writeString(template.resolve("states.properties"), own);
        return Theme.of(getClass().getClassLoader(), template).colours();
    }

    @Test
    void areThoseOfTheThemeWhereAUsersFileSaysNothing() throws IOException {
        StateColours own = colours("# ours\nmajor_outage = #8B0000   #ff8080\n");

        assertThat(own.of(ComponentStatus.MAJOR_OUTAGE)).isEqualTo(new StateColours.Pair("#8B0000", "#ff8080"));
        assertThat(own.of(ComponentStatus.OPERATIONAL)).isEqualTo(new StateColours.Pair("#1a7f4b", "#4cc38a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            major_outage=#8b0000 | template/states.properties:2: major_outage "#8b0000" is not two colours. Write that in the light and that in the dark, like #1a7f4b #4cc38a.
            major_outage=red #fff | template/states.properties:2: major_outage "red #fff" is not two colours. Write that in the light and that in the dark, like #1a7f4b #4cc38a.
            major-outage=#8b0000 #ff8080 | template/states.properties:2: "major-outage" is not a status. Use one of operational, under_maintenance, degraded_performance, partial_outage, major_outage.
            operational=#00c000 #4cc38a | template/states.properties:2: white text on #00c000, the first colour of operational, cannot be read: its contrast is below 4.5 to 1. Take a darker colour.
            """)
    void nameTheLineOfAMistake(String line, String message) {
        assertThatThrownBy(() -> colours("# ours\n" + line + "\n"))
                .isInstanceOf(TemplateException.class)
                .hasMessage(message);
    }
}
