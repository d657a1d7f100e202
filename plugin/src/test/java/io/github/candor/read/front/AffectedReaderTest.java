package io.github.candor.read.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentStatus;
import io.github.candor.problem.ContentException;
import io.github.candor.read.ContentReader;
import io.github.candor.read.ProblemExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AffectedReaderTest {
    @TempDir
    Path content;

    @Test
    void keepsWhatIsStatedBesideWhatUpdatesSay() throws Exception {
        AffectedComponent login = read("components: {login: major_outage}", "{login: partial_outage}");

        assertThat(login.stated()).isEqualTo(ComponentStatus.MAJOR_OUTAGE);
        assertThat(login.status()).isEqualTo(ComponentStatus.MAJOR_OUTAGE);
    }

    @Test
    void takesFromAListOnlyThatUpdatesSayMore() throws Exception {
        AffectedComponent login = read("components: [login]\nimpact: critical", "{login: partial_outage}");

        assertThat(login.stated()).isNull();
        assertThat(login.status()).isEqualTo(ComponentStatus.PARTIAL_OUTAGE);
    }

    @Test
    void takesTheStatusFromTheImpactWhereUpdatesOnlyTakeItBack() throws Exception {
        AffectedComponent login = read("components: [login]\nimpact: major", "{login: operational}");

        assertThat(login.stated()).isEqualTo(ComponentStatus.PARTIAL_OUTAGE);
        assertThat(login.status()).isEqualTo(ComponentStatus.PARTIAL_OUTAGE);
    }

    private AffectedComponent read(String keys, String braces) throws IOException, ContentException {
        Files.writeString(content.resolve("status.yml"), ProblemExample.STATUS);
        Files.createDirectories(content.resolve("incidents"));
        Files.writeString(content.resolve("incidents/one.md"), """
                ---
                title: Sign-in fails
                started: 2025-05-31 07:20
                resolved: 2025-05-31 09:20
                %s
                ---
                ## Updates
                ### 2025-05-31 09:20 Resolved %s
                """.formatted(keys, braces));
        List<AffectedComponent> affected = ContentReader.read(content, ProblemExample.NOW, ProblemExample.NOW)
                .content()
                .incidents()
                .get(0)
                .affected();
        return affected.get(0);
    }
}
