package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.PublicUpdate;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateTextTest {
    private static final Instant AT = Instant.parse("2025-02-13T08:00:00Z");
    private static final RenderContext CONTEXT = RenderContext.of(
            StatusBoard.at(Sites.in("UTC").with(Sites.component("login")).content(), AT),
            Theme.of(UpdateTextTest.class.getClassLoader(), null));

    @ParameterizedTest
    @CsvSource({
        "INVESTIGATING, Investigating",
        "IDENTIFIED, Identified",
        "MONITORING, Monitoring",
        "RESOLVED, The incident is over.",
        "UPDATE, Update",
        "POSTMORTEM, Post-mortem",
        "SCHEDULED, Planned work is announced.",
        "IN_PROGRESS, The planned work has begun.",
        "VERIFYING, Verifying",
        "COMPLETED, The planned work is over."
    })
    void saysSomethingOfAnUpdateWithoutWords(UpdateState state, String said) {
        PublicUpdate update = new PublicUpdate(Moment.at(AT), state, new Markdown(" \n"), null, true, false, Map.of());
        UpdateText text = new UpdateText(CONTEXT.words(), CONTEXT.markdown());

        assertThat(text.line(update)).isEqualTo(said);
        assertThat(text.lines(update)).isEqualTo(said);
    }
}
