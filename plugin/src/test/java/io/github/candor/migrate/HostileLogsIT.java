package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.migrate.data.HtmlMarkdown;
import io.github.candor.migrate.data.Words;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole imports of {@link HostileLogs}: the content that they become is read and compared as well. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileLogsIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.github.candor.migrate.HostileLogs#issuesOfCstate")
    void takesIssuesOfCstateAsAWhole(String text) throws Exception {
        assertThat(HostileLogs.cstate(folder, text).run().report().lines()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("io.github.candor.migrate.HostileLogs#incidentsOfStatusfy")
    void takesIncidentsOfStatusfyAsAWhole(String text) throws Exception {
        assertThat(HostileLogs.statusfy(folder, text).run().report().lines()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("io.github.candor.migrate.HostileLogs#programsOfStatusfy")
    void takesProgramsOfStatusfyAsAWhole(String text) throws Exception {
        assertThat(HostileLogs.program(folder, text).run().report().lines()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("io.github.candor.migrate.HostileLogs#issuesOfUpptime")
    void takesIssuesOfUpptimeAsAWhole(String text) throws Exception {
        assertThat(HostileLogs.upptime(folder, text).run().report().lines()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "](",
                "](a",
                "&a",
                "<",
                "<b>",
                "<a>",
                "<div>",
                "<ol><li>a",
                "<li>a",
                "<blockquote>a",
                "<b>a</i>",
                "<p>"
            })
    void takesHtmlInOneScan(String begun) {
        assertThat(Words.of(begun.repeat(HostileLogs.MANY))).isNotNull();
        assertThat(HtmlMarkdown.of(begun.repeat(HostileLogs.MANY / 4)).text()).isNotNull();
    }
}
