package io.github.candor.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwentyFilesTest {
    private static final String FILE = "incidents/2025-02-13-sign-in.md";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.github.candor.author.WrittenFiles#all")
    void updatesWithoutTouchingAnyOtherByte(WrittenFile file) throws Exception {
        StatusFolder content = StatusFolder.in(folder).with(FILE, file.before());

        content.author(Map.of("status", "monitoring", "text", "Schlüssel erneuert, we watch it."))
                .update();

        String time = file.name().equals("updates in another zone") ? "08:00" : "09:00";
        assertThat(content.text(FILE))
                .isEqualTo(file.updated("2025-02-13 " + time + " Monitoring", "Schlüssel erneuert, we watch it."));
    }

    @ParameterizedTest
    @MethodSource("io.github.candor.author.WrittenFiles#all")
    void resolvesWithoutTouchingAnyOtherByte(WrittenFile file) throws Exception {
        StatusFolder content = StatusFolder.in(folder).with(FILE, file.before());

        content.author(Map.of("text", "It is over.")).resolve();

        boolean isElsewhere = file.name().equals("updates in another zone");
        String resolved = "resolved: 2025-02-13 " + (isElsewhere ? "17:00" : "09:00");
        String head = "2025-02-13 " + (isElsewhere ? "08:00" : "09:00") + " Resolved";
        assertThat(content.text(FILE)).isEqualTo(file.resolved(resolved, head, "It is over."));
    }

    @Test
    void areMoreThanTwenty() {
        assertThat(WrittenFiles.all().map(WrittenFile::before).distinct()).hasSizeGreaterThan(20);
    }
}
