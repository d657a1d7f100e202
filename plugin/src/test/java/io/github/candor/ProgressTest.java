package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.read.ContentReader;
import io.github.candor.read.folder.EntryMemory;
import io.github.candor.read.folder.ReadingProgress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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
    void tellsWhatEachStageTookThatIsOver() {
        AtomicLong clock = new AtomicLong(1_000);
        Progress progress = new Progress(clock::get);

        progress.begin(Progress.Stage.READING, 2);
        progress.advance();
        clock.addAndGet(5_000_000);
        progress.begin(Progress.Stage.COMPUTING, 0);
        assertThat(progress.spent())
                .containsExactly(new Progress.Spent(Progress.Stage.READING, Duration.ofMillis(5), 1));
        clock.addAndGet(2_000_000);
        progress.end();
        progress.end();

        assertThat(progress.spent())
                .containsExactly(
                        new Progress.Spent(Progress.Stage.READING, Duration.ofMillis(5), 1),
                        new Progress.Spent(Progress.Stage.COMPUTING, Duration.ofMillis(2), 0));
    }

    @Test
    void isOverWhenTheSiteStands() throws Exception {
        Progress progress = new Progress();

        SiteBuilder.build(ORDER, folder.resolve("site"), progress);

        assertThat(progress.step()).isNull();
    }

    @Test
    void readsAsManyFilesAsItSaidThereWere() throws Exception {
        AtomicInteger total = new AtomicInteger();
        AtomicInteger read = new AtomicInteger();
        ReadingProgress progress = new ReadingProgress() {
            @Override
            public void begin(int files) {
                total.addAndGet(files);
            }

            @Override
            public void advance() {
                read.incrementAndGet();
            }
        };

        ContentReader.read(ORDER.content(), new EntryMemory(), NOW, NOW, progress);

        assertThat(total).hasValue(ContentReader.files(ORDER.content()).size());
        assertThat(read).hasValue(total.get());
    }
}
