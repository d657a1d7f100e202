package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentNode;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.log.LogLists.ListView;
import io.github.candor.render.search.SearchIndex;
import io.github.candor.render.search.Searchable;
import io.github.candor.render.search.Searchable.Look;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.view.NameView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.figures.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The search: its page, which without script leads to every entry by lists, these lists, and the index that the script
 * reads. Unlike other parts it works when its files are listed, since their number depends on all that was written.
 */
public final class SearchPages implements SitePart {
    /** So many of the most used tags are offered; a page of their own has all. */
    private static final int TAGS = 150;

    /** What {@code pages/search.mustache} prints. */
    record View(
            String title,
            String version,
            List<FormView> results,
            List<ChoiceView> choices,
            List<ListView> years,
            List<NodeView> components,
            List<ListView> severities,
            List<ListView> tags,
            boolean hasMoreTags) {
        /** Returns whether there is anything in {@code years}. */
        boolean hasYears() {
            return !years.isEmpty();
        }

        /** Returns whether there is anything in {@code severities}. */
        boolean hasSeverities() {
            return !severities.isEmpty();
        }

        /** Returns whether there is anything in {@code tags}. */
        boolean hasTags() {
            return !tags.isEmpty();
        }
    }

    /** How a number of results is told, {@code {0}} standing for it, in one of the language's plural forms. */
    record FormView(String form, String text) {}

    /** A component or group; the members of a group follow it. */
    record NodeView(NameView label, String name, String address, String id, boolean isGroup, boolean isMember) {}

    /** One of several values that narrow the search; {@code key} is its name in the address. */
    record ChoiceView(String key, String label, List<OptionView> options) {
        /** Returns whether there is anything in {@code options}. */
        boolean hasOptions() {
            return !options.isEmpty();
        }
    }

    /** A value and its name. */
    record OptionView(String value, String name) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        SearchLog log = new SearchLog(context);
        List<Look> looks = log.looks();
        List<Searchable> entries = log.entries();
        SearchIndex index = SearchIndex.of(entries, looks);
        LogLists lists = new LogLists(context, entries, looks);
        Stream<Supplier<SiteFile>> page =
                Stream.of(PlannedFile.page(Address.SEARCH.at(), () -> page(context, index.version(), lists)));
        Stream<Supplier<SiteFile>> scripts = index.scripts().entrySet().stream()
                .map(one -> script(new SitePath(Address.SEARCH_FILE.at(one.getKey())), one.getValue()));
        return Stream.of(page, lists.files(), scripts).flatMap(files -> files);
    }

    private static Supplier<SiteFile> script(SitePath path, String text) {
        return PlannedFile.at(path, () -> SiteFile.Rendered.text(path, text));
    }

    /** To know the names of these files, the whole log must be read. */
    @Override
    public String folder() {
        return Address.SEARCH.at();
    }

    private static SiteFile page(RenderContext context, String version, LogLists lists) {
        String title = context.words().get("search-title");
        List<ListView> all = lists.tags();
        List<ListView> tags = mostUsed(all);
        List<ListView> years = years(context);
        List<NodeView> components = nodes(context);
        List<ChoiceView> choices = List.of(
                new ChoiceView("component", context.words().get("component"), components(components)),
                choice("severity", context.words().get("search-severity"), lists.severities()),
                choice("tag", context.words().get("search-tag"), tags),
                choice("year", context.words().get("search-year"), years),
                new ChoiceView("kind", context.words().get("search-kind"), kinds(context)));
        View view = new View(
                title,
                version,
                context.words().forms("search-results").entrySet().stream()
                        .map(one -> new FormView(one.getKey(), one.getValue()))
                        .toList(),
                choices.stream().filter(ChoiceView::hasOptions).toList(),
                years,
                components,
                lists.severities(),
                tags,
                tags.size() < all.size());
        PageHead head = PageHead.of(
                SitePath.page(Address.SEARCH.at()), title, context.words().get("search-description"));
        return PageFrame.page(context, head, "pages/search.mustache", view);
    }

    /** Returns the most used, in the order of the alphabet. */
    private static List<ListView> mostUsed(List<ListView> tags) {
        List<ListView> chosen = tags.stream()
                .sorted(Comparator.comparing(ListView::size).reversed())
                .limit(TAGS)
                .toList();
        return tags.stream().filter(chosen::contains).toList();
    }

    private static List<ListView> years(RenderContext context) {
        return context.board().periods(Period.Kind.YEAR, null).stream()
                .map(year -> {
                    int size = context.board().figures(year, null).incidents().size();
                    return new ListView(
                            String.valueOf(year.year()),
                            ViewMaker.historyAddress(year),
                            size,
                            context.words().count("incidents", size));
                })
                .toList();
    }

    private static ChoiceView choice(String key, String label, List<ListView> lists) {
        List<OptionView> options = lists.stream()
                .map(one -> new OptionView(one.name(), one.name()))
                .toList();
        return new ChoiceView(key, label, options);
    }

    private static List<NodeView> nodes(RenderContext context) {
        List<NodeView> nodes = new ArrayList<>();
        for (ComponentNode node : context.board().content().components().nodes()) {
            nodes.add(node(context, node, null));
            if (node instanceof ComponentGroup group) {
                group.members().forEach(member -> nodes.add(node(context, member, group)));
            }
        }
        return nodes;
    }

    private static NodeView node(RenderContext context, ComponentNode node, @Nullable ComponentGroup above) {
        return new NodeView(
                NameView.of(context, node, above),
                context.name(node),
                Address.COMPONENT.at(node.id()),
                node.id().value(),
                node instanceof ComponentGroup,
                above != null);
    }

    private static List<OptionView> components(List<NodeView> nodes) {
        return nodes.stream()
                .map(node -> new OptionView(node.id(), (node.isMember() ? "› " : "") + node.name()))
                .toList();
    }

    private static List<OptionView> kinds(RenderContext context) {
        return List.of(
                new OptionView("incident", context.words().get("incidents")),
                new OptionView("maintenance", context.words().get("planned")),
                new OptionView("notice", context.words().get("notices-title")));
    }
}
