package io.github.candor.render.feed;

import io.github.candor.address.Address;
import io.github.candor.model.Settings;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePath;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A feed with its archives (RFC 5005, section 4): the newest items to subscribe to, and documents with all of them, cut from
 * the oldest on so that a full one does not change when more is said.
 */
final class FeedArchive {
    private final RenderContext context;
    private final FeedHead head;
    private final FeedFormat format;
    private final SitePath path;
    private final List<FeedItems.Candidate> newestFirst;
    private final int size;

    FeedArchive(RenderContext context, FeedFamily family, FeedFormat format, FeedScope scope) {
        Settings settings = context.board().content().settings();
        this.context = context;
        this.head = new FeedHead(context, scope, family);
        this.format = format;
        this.path = FeedFiles.path(scope, family, format);
        this.newestFirst = new FeedItems(context, Guids.of(settings, path.value())).of(family, scope);
        this.size = settings.feeds().items();
    }

    /** Returns the feed and then its archives, the oldest first. What fills no archive yet is in the feed. */
    Stream<Supplier<SiteFile>> files() {
        Stream<Supplier<SiteFile>> current = Stream.of(PlannedFile.at(path, this::current));
        return Stream.concat(
                current,
                IntStream.rangeClosed(1, archives())
                        .mapToObj(number -> PlannedFile.at(archivePath(number), () -> archive(number))));
    }

    private int archives() {
        return newestFirst.size() / size;
    }

    private SiteFile current() {
        List<FeedItem> newest = items(0, Math.min(size, newestFirst.size()));
        return file(path, new Feed.Chain(null, address(archives()), null), newest);
    }

    private SiteFile archive(int number) {
        int end = newestFirst.size() - (number - 1) * size;
        Feed.Chain chain = new Feed.Chain(context.absolute(path), address(number - 1), address(number + 1));
        return file(archivePath(number), chain, items(end - size, end));
    }

    private SiteFile file(SitePath target, Feed.Chain chain, List<FeedItem> items) {
        return new SiteFile.Rendered(
                target,
                FeedWriter.write(head.feed(path, target, chain, items), format),
                FeedFiles.nature(context.board().content().settings(), path, items));
    }

    private List<FeedItem> items(int from, int to) {
        return newestFirst.subList(from, to).stream()
                .map(candidate -> candidate.item().get())
                .toList();
    }

    private @Nullable String address(int number) {
        return number < 1 || number > archives() ? null : context.absolute(archivePath(number));
    }

    private SitePath archivePath(int number) {
        return new SitePath(Address.FEED_ARCHIVE.at(head.family().archiveName(format, number)));
    }
}
