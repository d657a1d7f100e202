package io.github.candor.maven.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.Progress;
import org.junit.jupiter.api.Test;

class ProgressLogTest {
    @Test
    void saysWhatIsDoneAndHowFarItHasCome() {
        assertThat(ProgressLog.line(new Progress.Step(Progress.Stage.READING, 12, 340)))
                .isEqualTo("Reading: 12 of 340 files");
        assertThat(ProgressLog.line(new Progress.Step(Progress.Stage.COMPUTING, 0, 0)))
                .isEqualTo("Working out states and figures");
        assertThat(ProgressLog.line(new Progress.Step(Progress.Stage.WRITING, 4210, 30233)))
                .isEqualTo("Writing: 4210 of 30233 files");
    }
}
