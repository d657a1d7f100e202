package io.github.candor;

import io.github.candor.model.Entry;
import io.github.candor.model.Page;
import io.github.candor.model.SiteContent;
import io.github.candor.preview.Preview;
import io.github.candor.preview.PreviewLog;
import io.github.candor.preview.PreviewSite;
import io.github.candor.preview.SiteSource;
import io.github.candor.preview.Watched;
import io.github.candor.problem.ContentException;
import io.github.candor.read.ContentReader;
import io.github.candor.read.Reading;
import io.github.candor.read.folder.EntryMemory;
import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.theme.Theme;
import io.github.candor.revisions.History;
import io.github.candor.revisions.HistorySource;
import io.github.candor.status.StatusBoard;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pipeline of a preview: as that of {@link SiteBuilder}, but with drafts, over and over, and into memory. */
public final class SitePreview {
    private SitePreview() {}

    /**
     * What is previewed.
     *
     * @param content folder that holds {@code status.yml}
     * @param template folder with files that replace the theme's; it need not be there
     * @param url address to build for, ending in {@code /}, or null for that of the preview itself
     */
    public record Order(
            Path content, Path template, @Nullable URI url) {}

    /**
     * Opens a preview; mistakes in the authors' files do not keep it from opening.
     *
     * @param port of 127.0.0.1, or 0 for a free one
     * @param now instant to show at first, or null to follow {@code clock}
     * @throws java.net.BindException if the port is somebody else's
     */
    public static Preview open(Order order, int port, @Nullable Instant now, InstantSource clock, PreviewLog log)
            throws IOException, InterruptedException {
        List<Path> folders = new ArrayList<>();
        ContentReader.FOLDERS.forEach(name -> folders.add(order.content().resolve(name)));
        folders.add(order.template());
        return Preview.open(port, source(order), new Watched(order.content(), folders), now, clock, log);
    }

    private static SiteSource source(Order order) {
        EntryMemory memory = new EntryMemory();
        HistorySource history = PublicHistory.remembering(order.content());
        return (host, now, clock) ->
                site(order, host, ContentReader.read(order.content(), memory, now, clock), history);
    }

    private static PreviewSite site(Order order, URI host, Reading reading, HistorySource history)
            throws ContentException {
        URI stated = reading.content().settings().url();
        URI url = order.url() == null ? host.resolve(stated.getRawPath()) : order.url();
        SiteContent content = reading.content().at(url);
        History known = history.of(content);
        StatusBoard board = StatusBoard.at(content, known.posted(), reading.now());
        Theme theme = Theme.of(
                SitePreview.class.getClassLoader(), Files.isDirectory(order.template()) ? order.template() : null);
        return new PreviewSite(
                url,
                content.settings().zone(),
                board.now(),
                board.nextTransitionAt(),
                steps(board),
                drafts(content),
                reading.warnings(),
                SiteRenderer.plan(RenderContext.of(board, known, theme)));
    }

    /** Something changes at every midnight, so the next edge of maintenance is a step of its own. */
    private static List<PreviewSite.Step> steps(StatusBoard board) {
        List<PreviewSite.Step> steps = new ArrayList<>();
        steps.add(new PreviewSite.Step("Next change", board.nextTransitionAt()));
        board.maintenance().stream()
                .filter(one -> !one.isCancelled())
                .flatMap(one -> Stream.of(
                        new PreviewSite.Step("Next maintenance", one.actual().from()),
                        new PreviewSite.Step("End of maintenance", one.actual().to())))
                .filter(step -> step.instant().isAfter(board.now()))
                .min(Comparator.comparing(PreviewSite.Step::instant))
                .filter(step -> step.instant().isAfter(board.nextTransitionAt()))
                .ifPresent(steps::add);
        return steps;
    }

    private static List<PreviewSite.Draft> drafts(SiteContent content) {
        Stream<Entry> entries = Stream.of(content.incidents(), content.maintenance(), content.notices())
                .flatMap(List::stream);
        Stream<PreviewSite.Draft> dated = entries.filter(entry -> entry.info().isDraft())
                .map(entry -> new PreviewSite.Draft(entry.title(), entry.address()));
        Stream<PreviewSite.Draft> pages = content.pages().stream()
                .filter(Page::isDraft)
                .map(page -> new PreviewSite.Draft(page.title(), page.address()));
        return Stream.concat(dated, pages).toList();
    }
}
