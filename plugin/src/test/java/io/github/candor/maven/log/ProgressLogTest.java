package io.github.candor.maven.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.Progress;
import java.time.Duration;
import java.util.List;
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

    @Test
    void saysWhatTookTheTimeOnceThatIsASecond() {
        List<Progress.Spent> spent = List.of(
                new Progress.Spent(Progress.Stage.READING, Duration.ofMillis(400), 12),
                new Progress.Spent(Progress.Stage.COMPUTING, Duration.ofMillis(150), 0),
                new Progress.Spent(Progress.Stage.READING, Duration.ofMillis(200), 3),
                new Progress.Spent(Progress.Stage.WRITING, Duration.ofMillis(1_300), 4210));

        assertThat(ProgressLog.summary(spent))
                .isEqualTo("Read 15 files in 0.6 s, worked out states and figures in 0.2 s,"
                        + " made and wrote 4210 files in 1.3 s");
        assertThat(ProgressLog.summary(spent.subList(0, 3))).isEmpty();
        assertThat(ProgressLog.summary(List.of())).isEmpty();
    }
}
