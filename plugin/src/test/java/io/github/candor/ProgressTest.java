package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.read.ContentReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final SiteBuilder.Order ORDER = new SiteBuilder.Order(Path.of("../content"), null, null, NOW, NOW);

    @TempDir
    Path folder;

    @Test
    void countsFilesUpToTheTotalOfEachStage() {
        Progress progress = new Progress();

        assertThat(progress.step()).isNull();
        progress.begin(Progress.Stage.READING, 2);
        progress.advance();
        assertThat(progress.step()).isEqualTo(new Progress.Step(Progress.Stage.READING, 1, 2));
        progress.begin(Progress.Stage.WRITING, 9);
        assertThat(progress.step()).isEqualTo(new Progress.Step(Progress.Stage.WRITING, 0, 9));
        progress.end();
        progress.advance();
        assertThat(progress.step()).isNull();
    }

    @Test
    void isOverWhenTheSiteStands() throws Exception {
        Progress progress = new Progress();

        SiteBuilder.build(ORDER, folder.resolve("site"), progress);

        assertThat(progress.step()).isNull();
    }

    @Test
    void readsAsManyFilesAsItSaidThereWere() throws Exception {
        List<Path> read = new ArrayList<>();
        int total = ContentReader.files(ORDER.content()).size();

        ContentReader.read(ORDER.content(), NOW, NOW, () -> {
            synchronized (read) {
                read.add(folder);
            }
        });

        assertThat(read).hasSize(total);
    }
}
