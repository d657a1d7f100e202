package io.github.candor.render.frame;

import io.github.candor.address.Address;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.StatusBoard;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A link at the top of every page, or at its bottom.
 *
 * @param address below the site's root
 * @param isHere whether it leads to the page that it stands on
 * @param isAbove whether it leads to a page above that one
 */
record NavigationLink(String name, String address, boolean isHere, boolean isAbove) {
    /** What visitors come for. */
    private static final List<Target> PAGES = Stream.of(
                    Address.HISTORY,
                    Address.AFFECTED,
                    Address.UPTIME,
                    Address.MAINTENANCE,
                    Address.SEARCH,
                    Address.SUBSCRIBE)
            .map(Target::of)
            .toList();

    /** What those come for who look after the service; always at the bottom. */
    private static final List<Target> OF_ENGINEERS =
            Stream.of(Address.RELIABILITY, Address.ACTIONS).map(Target::of).toList();

    /**
     * Where a link leads.
     *
     * @param address that of {@code page}
     * @param path the file there
     * @param word key of its name
     */
    private record Target(Address page, String address, SitePath path, String word) {
        static Target of(Address page) {
            return new Target(
                    page,
                    page.at(),
                    SitePath.page(page.at()),
                    "nav-" + page.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Returns the links of the page {@code path} to pages with something to show, in the order in which they are shown. */
    static List<NavigationLink> on(RenderContext context, SitePath path) {
        return PAGES.stream()
                .filter(page -> hasContent(context.board(), page.page()))
                .map(page -> link(context, path, page))
                .toList();
    }

    /** Returns the links of the page {@code path} at its bottom: for engineers, and to pages that have nothing to show yet. */
    static List<NavigationLink> atTheBottom(RenderContext context, SitePath path) {
        return Stream.concat(
                        OF_ENGINEERS.stream(), PAGES.stream().filter(page -> !hasContent(context.board(), page.page())))
                .map(page -> link(context, path, page))
                .toList();
    }

    private static boolean hasContent(StatusBoard board, Address page) {
        boolean hasIncidents = !board.incidents().isEmpty();
        return switch (page) {
            case HISTORY, AFFECTED -> hasIncidents;
            case UPTIME -> !board.content().components().all().isEmpty();
            case MAINTENANCE -> !board.plans().isEmpty();
            case SEARCH ->
                hasIncidents || !board.plans().isEmpty() || !board.notices().isEmpty();
            default -> true;
        };
    }

    private static NavigationLink link(RenderContext context, SitePath path, Target page) {
        boolean isHere = path.value().equals(page.path().value());
        boolean isAbove = !isHere && path.value().startsWith(page.address());
        return new NavigationLink(context.words().get(page.word()), page.address(), isHere, isAbove);
    }
}
