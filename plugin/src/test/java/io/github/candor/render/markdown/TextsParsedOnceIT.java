package io.github.candor.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.golden.GoldenCase;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incidents;
import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.PlannedPart;
import io.github.candor.render.site.RenderContext;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text is on pages, in feeds, APIs, the calendar and the search index, and still parsed once. */
class TextsParsedOnceIT {
    private static final Instant NOW = Instant.parse("2025-02-13T12:00:00Z");

    @ParameterizedTest
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void inAWholeSite(GoldenCase golden) throws Exception {
        SiteContent content = SiteBuilder.check(
                        new SiteBuilder.Order(golden.content(), null, null, golden.now(), golden.now()))
                .content()
                .published();
        Set<String> texts = new TreeSet<>();
        gather(content, texts);
        // Why it was none is plain text of a key, and shown as the text of an update.
        content.incidents().stream()
                .map(one -> one.ties().retracted())
                .filter(Objects::nonNull)
                .forEach(why -> texts.add(Markdown.ofPlain(why).source()));

        RenderContext context = RenderedSite.context(content, golden.now());
        render(context);

        assertThat(context.markdown().parses()).isLessThanOrEqualTo(texts.size());
    }

    @Test
    void howeverLargeItIs() {
        String large = "*a* ".repeat(20_000) + "[b](../other.md) ".repeat(2_000);
        RenderContext context = RenderedSite.context(
                Sites.in("UTC")
                        .with(Sites.component("login"))
                        .with(Incidents.of("2025-02-13-login", "UTC")
                                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                                .with(Milestone.STARTED, "2025-02-13 07:20")
                                .about(large)
                                .build())
                        .content(),
                NOW);

        render(context);

        assertThat(context.markdown().parses()).isEqualTo(1);
    }

    private static void render(RenderContext context) {
        SiteRenderer.plan(context).parallelStream()
                .flatMap(PlannedPart::files)
                .forEach(file -> assertThat(file.get()).isNotNull());
    }

    /** Finds the texts that somebody has to parse in whatever {@code fact} consists of. */
    private static void gather(Object fact, Set<String> texts) throws ReflectiveOperationException {
        if (fact instanceof Markdown text) {
            if (!text.isBlank() && !PlainParagraph.is(text.source())) {
                texts.add(text.source());
            }
        } else if (fact instanceof Iterable<?> all && !(fact instanceof java.nio.file.Path)) {
            for (Object one : all) {
                gather(one, texts);
            }
        } else if (fact instanceof Map<?, ?> all) {
            gather(all.values(), texts);
        } else if (fact instanceof Record) {
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(fact);
                if (value != null) {
                    gather(value, texts);
                }
            }
        }
    }
}
