package io.github.candor.render.feed;

import io.github.candor.address.Address;
import io.github.candor.manifest.Nature;
import io.github.candor.model.Settings;
import io.github.candor.render.site.MadeFrom;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.status.incident.IncidentStatus;
import java.util.List;
import java.util.Objects;
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
                        .mapToObj(number -> PlannedFile.of(
                                Tense.LASTING, archivePath(number), () -> archive(number), () -> from(number))));
    }

    /** Returns what an archive is made from; null where that is maintenance, too, of which nobody says what its items show. */
    private @Nullable MadeFrom from(int number) {
        List<FeedItems.Candidate> candidates = archived(number);
        List<IncidentStatus> incidents = candidates.stream()
                .map(FeedItems.Candidate::incident)
                .filter(Objects::nonNull)
                .toList();
        if (incidents.size() < candidates.size()) {
            return null;
        }
        return new MadeFrom(
                List.of(incidents, number, archives() > number),
                nature(candidates.stream().map(one -> one.name().get()).toList()));
    }

    private List<FeedItems.Candidate> archived(int number) {
        int end = newestFirst.size() - (number - 1) * size;
        return newestFirst.subList(end - size, end);
    }

    private Nature nature(List<FeedItem.Name> names) {
        return FeedFiles.nature(context.board().content().settings(), path, names);
    }

    private int archives() {
        return newestFirst.size() / size;
    }

    private SiteFile current() {
        List<FeedItem> newest = items(newestFirst.subList(0, Math.min(size, newestFirst.size())));
        return file(path, new Feed.Chain(null, address(archives()), null), newest);
    }

    private SiteFile archive(int number) {
        Feed.Chain chain = new Feed.Chain(context.absolute(path), address(number - 1), address(number + 1));
        return file(archivePath(number), chain, items(archived(number)));
    }

    private SiteFile file(SitePath target, Feed.Chain chain, List<FeedItem> items) {
        return new SiteFile.Rendered(
                target,
                FeedWriter.write(head.feed(path, target, chain, items), format),
                nature(items.stream().map(FeedItem::name).toList()));
    }

    private static List<FeedItem> items(List<FeedItems.Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.item().get()).toList();
    }

    private @Nullable String address(int number) {
        return number < 1 || number > archives() ? null : context.absolute(archivePath(number));
    }

    private SitePath archivePath(int number) {
        return new SitePath(Address.FEED_ARCHIVE.at(head.family().archiveName(format, number)));
    }
}
