package io.github.candor;

import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.ContentReader;
import io.github.candor.read.Reading;
import io.github.candor.read.folder.EntryMemory;
import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.theme.TemplateException;
import io.github.candor.render.theme.Theme;
import io.github.candor.revisions.History;
import io.github.candor.revisions.HistorySource;
import io.github.candor.status.StatusBoard;
import io.github.candor.write.OutputFolder;
import io.github.candor.write.SiteReport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The pipeline: read what the authors state, work out what is true, render it, write it. */
public final class SiteBuilder {
    private SiteBuilder() {}

    /**
     * What a site is built from.
     *
     * @param content folder that holds {@code status.yml}
     * @param template folder with files that replace the theme's, or null for {@code template/} in the content, if there
     * @param url address to build for instead of the one in {@code status.yml}, ending in {@code /}; or null
     * @param now instant that the site is built for
     * @param clock the real time, or {@code now} if that is later
     * @param source where {@code now} comes from
     * @param history where is looked up when entries were posted and edited
     */
    public record Order(
            Path content,
            @Nullable Path template,
            @Nullable URI url,
            Instant now,
            Instant clock,
            TimeSource source,
            HistorySource history) {
        /** Keeps an order for a folder without a history. */
        public Order(Path content, @Nullable Path template, @Nullable URI url, Instant now, Instant clock) {
            this(content, template, url, now, clock, HistorySource.NONE);
        }

        /** Keeps an order for an instant that was chosen. */
        public Order(
                Path content,
                @Nullable Path template,
                @Nullable URI url,
                Instant now,
                Instant clock,
                HistorySource history) {
            this(content, template, url, now, clock, TimeSource.CHOSEN, history);
        }

        /** Returns the same for a later time of the clock. */
        public Order at(Instant later) {
            return new Order(content, template, url, later, later, TimeSource.CLOCK, history);
        }
    }

    /**
     * What was built.
     *
     * @param warnings of the authors' files, ordered by place
     * @param components how many the site has
     * @param incidents how many the site shows
     * @param history what is known of when entries were posted and edited
     * @param now instant that it was built for
     */
    public record Result(
            SiteReport report, List<Problem> warnings, int components, int incidents, History history, Instant now) {
        public Result {
            warnings = List.copyOf(warnings);
        }
    }

    /** Builds the site into {@code output}; see the other method. */
    public static Result build(Order order, Path output) throws ContentException, IOException {
        return build(order, output, new Progress());
    }

    /**
     * Builds the site into {@code output}; when anything is wrong, the site that stood there still stands.
     *
     * @param output absolute; refused if it is not empty and was not made by Candor
     * @param progress is told how far it has come
     * @throws ContentException with all that is wrong in the authors' files
     * @throws IOException if the disk fails
     */
    static Result build(Order order, Path output, Progress progress) throws ContentException, IOException {
        try {
            return write(order, output(order, output), new EntryMemory(), Writing.ALL, progress);
        } finally {
            progress.end();
        }
    }

    /** Builds the site, in which nothing is read anew that {@code memory} knows. */
    static Result write(Order order, OutputFolder folder, EntryMemory memory, Writing writing, Progress progress)
            throws ContentException, IOException {
        folder.recover();
        Prepared site = prepare(order, memory, progress);
        SiteReport report = writing.write(site.context(), folder, progress);
        return new Result(
                report,
                site.reading().warnings(),
                site.board().content().components().all().size(),
                site.board().incidents().size(),
                site.context().history(),
                site.board().now());
    }

    /** A site of which everything is known but nothing rendered yet. */
    record Prepared(Reading reading, RenderContext context) {
        /** Returns what is true. */
        StatusBoard board() {
            return context.board();
        }
    }

    /**
     * Reads the authors' files and works out what is true.
     *
     * @throws ContentException with all that is wrong in them
     */
    static Prepared prepare(Order order, Progress progress) throws ContentException {
        return prepare(order, new EntryMemory(), progress);
    }

    private static Prepared prepare(Order order, EntryMemory memory, Progress progress) throws ContentException {
        Reading reading = read(order, memory, progress);
        progress.begin(Progress.Stage.COMPUTING, 0);
        SiteContent content = reading.content().published().at(order.url());
        History history = order.history().of(content);
        StatusBoard board = StatusBoard.at(content, history.posted(), reading.now());
        Theme theme = theme(order);
        LanguageCheck.check(order.content(), content.settings(), theme, reading.warnings());
        RenderContext context = RenderContext.of(board, history, theme);
        AddressCheck.check(order.content(), content, SiteRenderer.plan(context), reading.warnings());
        return new Prepared(reading, context);
    }

    /** Reads the authors' files and their templates, and writes nothing; see the other method. */
    public static Reading check(Order order) throws ContentException {
        return check(order, new Progress());
    }

    /**
     * Reads the authors' files and their templates, and writes nothing.
     *
     * @param progress is told how far it has come
     * @throws ContentException with all that is wrong in them
     * @throws TemplateException if the theme has no words for the language of the site, or a template cannot be filled
     * @throws RefusalException if the instant comes from elsewhere than the site, and lies before what has happened
     */
    public static Reading check(Order order, Progress progress) throws ContentException {
        try {
            Prepared site = prepare(order, progress);
            if (site.context().theme().hasOwnTemplates()) {
                // What is wrong with a template shows when it is filled.
                counted(SiteRenderer.render(site.context()), progress).forEach(file -> {});
                ChannelNotifier.of(site.context()).check();
            }
            return site.reading();
        } finally {
            progress.end();
        }
    }

    private static Reading read(Order order, EntryMemory memory, Progress progress) throws ContentException {
        progress.begin(Progress.Stage.READING, 0);
        try {
            Reading reading =
                    ContentReader.read(order.content(), memory, order.now(), order.clock(), progress.ofReading());
            requireMeant(order, reading);
            return reading;
        } finally {
            progress.end();
        }
    }

    private static void requireMeant(Order order, Reading reading) {
        Instant latest = reading.latest();
        if (order.source().isAccidental() && latest != null && latest.isAfter(reading.now())) {
            throw order.source().refusal(order.now(), "would not show what happened since, up to " + latest);
        }
    }

    /** Returns {@code files}, made on all cores, each of which {@code progress} is told of. */
    static Stream<SiteFile> counted(Stream<SiteFile> files, Progress progress) {
        // Parallel from the first: the parts of a sequential stream cannot be spread over the cores any more.
        Spliterator<SiteFile> all = files.parallel().spliterator();
        progress.begin(Progress.Stage.WRITING, (int) Math.max(0, all.getExactSizeIfKnown()));
        return StreamSupport.stream(all, true).peek(file -> progress.advance());
    }

    /** Returns the theme with the user's own files in front; a folder that was named for these must be one. */
    static Theme theme(Order order) {
        if (order.template() != null && !Files.isDirectory(order.template())) {
            throw new RefusalException("candor.template names " + order.template()
                    + ", which is not a folder. Name the folder that holds your templates.");
        }
        return Theme.of(SiteBuilder.class.getClassLoader(), template(order));
    }

    private static @Nullable Path template(Order order) {
        Path own = order.content().resolve("template");
        return order.template() != null ? order.template() : Files.isDirectory(own) ? own : null;
    }

    /** Returns the folder of a site, if that is none of the author's. */
    static OutputFolder output(Order order, Path folder) throws IOException {
        return output(folder, order.content(), template(order));
    }

    /** Refuses a folder that holds what the author wrote, or that would be read as if the author had written it. */
    static OutputFolder output(Path folder, Path content, @Nullable Path template) throws IOException {
        OutputFolder output = OutputFolder.of(folder);
        output.requireNotAround(content);
        for (String name : ContentReader.FOLDERS) {
            output.requireOutside(content.resolve(name));
        }
        // There need not be one yet: what a build put there, the next would take for the author's.
        output.requireOutside(content.resolve("template"));
        output.requireOutside(content.resolve(".git"));
        if (template != null) {
            output.requireOutside(template);
        }
        return output;
    }
}
