package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.search.Searchable;
import io.github.candor.render.search.Searchable.Look;
import io.github.candor.render.search.Searchable.Shown;
import io.github.candor.render.search.Terms;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.view.NamedLink;
import io.github.candor.render.view.Slug;
import io.github.candor.render.view.StatusView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages for those who browse the log without script: of each tag and severity its entries, and of all tags their names. */
final class LogLists {
    private static final int ENTRIES = 100;
    private static final int TAGS = 400;

    private final RenderContext context;
    private final List<Look> looks;
    private final Map<String, List<Shown>> byTag = new LinkedHashMap<>();
    private final Map<String, List<Shown>> bySeverity = new LinkedHashMap<>();

    /** Sorts {@code entries}, oldest first, into lists, newest first. */
    LogLists(RenderContext context, List<Searchable> entries, List<Look> looks) {
        this.context = context;
        this.looks = looks;
        context.board().content().settings().severities().forEach(one -> bySeverity.put(one, new ArrayList<>()));
        for (int i = entries.size() - 1; i >= 0; i--) {
            Searchable entry = entries.get(i);
            for (String choice : entry.choices()) {
                add(byTag, "tag=", choice, entry.shown());
                add(bySeverity, "severity=", choice, entry.shown());
            }
        }
        bySeverity.values().removeIf(List::isEmpty);
    }

    /** What {@code pages/log.mustache} prints; {@code rows} or {@code lists} is empty. */
    record View(String title, NamedLink up, List<RowView> rows, List<ListView> lists, List<PageView> pages) {
        /** Returns whether there is anything in {@code rows}. */
        boolean hasRows() {
            return !rows.isEmpty();
        }

        /** Returns whether there is anything in {@code lists}. */
        boolean hasLists() {
            return !lists.isEmpty();
        }

        /** Returns whether there is more than this page. */
        boolean hasPages() {
            return pages.size() > 1;
        }
    }

    /** An entry and the look of its kind. */
    record RowView(StatusView kind, Shown entry) {}

    /** A list of entries and how long it is, in words. */
    record ListView(String name, String address, int size, String count) {}

    /** A part of a long list. */
    record PageView(int number, String address, boolean isThis) {}

    /** Returns the lists by tag, in the order of the alphabet. */
    List<ListView> tags() {
        return byTag.keySet().stream()
                .sorted(Comparator.comparing(Terms::fold).thenComparing(Comparator.naturalOrder()))
                .map(tag -> list(tag, tagAddress(tag), byTag))
                .toList();
    }

    /** Returns the lists by severity, worst first. */
    List<ListView> severities() {
        return bySeverity.keySet().stream()
                .map(one -> list(one, severityAddress(one), bySeverity))
                .toList();
    }

    private static String tagAddress(String tag) {
        return Address.SEARCH_TAG.at(Slug.of(tag));
    }

    /** Returns all pages. */
    Stream<Supplier<SiteFile>> files() {
        String severity = context.words().get("search-severity");
        String tag = context.words().get("search-tag");
        Stream<Supplier<SiteFile>> severities = bySeverity.keySet().stream()
                .flatMap(one -> pages(severity + " " + one, severityAddress(one), bySeverity.get(one)));
        Stream<Supplier<SiteFile>> tags =
                byTag.keySet().stream().flatMap(one -> pages(tag + " " + one, tagAddress(one), byTag.get(one)));
        return Stream.of(severities, tags, tagPages()).flatMap(pages -> pages);
    }

    private Stream<Supplier<SiteFile>> pages(String title, String address, @Nullable List<Shown> entries) {
        List<RowView> rows = entries == null
                ? List.of()
                : entries.stream().map(entry -> row(entry)).toList();
        return parts(rows, ENTRIES, address)
                .map(part -> PlannedFile.page(
                        part.address(),
                        () -> page(title, part, new View(title, up(), part.items(), List.of(), part.pages()))));
    }

    private Stream<Supplier<SiteFile>> tagPages() {
        String title = context.words().get("search-tags");
        return parts(tags(), TAGS, Address.SEARCH_TAGS.at())
                .map(part -> PlannedFile.page(
                        part.address(),
                        () -> page(title, part, new View(title, up(), List.of(), part.items(), part.pages()))));
    }

    private RowView row(Shown entry) {
        Look look = looks.get(entry.look());
        return new RowView(new StatusView(look.id(), look.word(), look.shape()), entry);
    }

    private NamedLink up() {
        return new NamedLink(context.words().get("search-title"), Address.SEARCH.at());
    }

    private SiteFile page(String title, Part<?> part, View view) {
        PageHead head = PageHead.of(
                        SitePath.page(part.address()), title, context.words().fill("search-list-description", title))
                .below(up());
        return PageFrame.page(context, head, "pages/log.mustache", view);
    }

    /** A page's share of a list. */
    private record Part<T>(String address, List<T> items, List<PageView> pages) {}

    private static <T> Stream<Part<T>> parts(List<T> all, int most, String address) {
        int count = (all.size() + most - 1) / most;
        return IntStream.range(0, count)
                .mapToObj(part -> new Part<>(
                        Address.ofPart(address, part + 1),
                        all.subList(part * most, Math.min(all.size(), (part + 1) * most)),
                        IntStream.range(0, count)
                                .mapToObj(other ->
                                        new PageView(other + 1, Address.ofPart(address, other + 1), other == part))
                                .toList()));
    }

    private static String severityAddress(String severity) {
        return Address.SEARCH_SEVERITY.at(Slug.of(severity));
    }

    private ListView list(String name, String address, Map<String, List<Shown>> lists) {
        int size = lists.getOrDefault(name, List.of()).size();
        return new ListView(name, address, size, context.words().count("search-entries", size));
    }

    private static void add(Map<String, List<Shown>> lists, String key, String choice, Shown entry) {
        if (choice.startsWith(key)) {
            lists.computeIfAbsent(choice.substring(key.length()), name -> new ArrayList<>())
                    .add(entry);
        }
    }
}
