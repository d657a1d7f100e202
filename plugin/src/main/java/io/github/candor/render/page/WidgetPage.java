package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.MaintenanceStatus;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The page for a frame in other people's pages: one line while all is well, and what is open or under way otherwise. */
public final class WidgetPage implements SitePart {
    /** Where it lies. */
    static final SitePath PATH = SitePath.page(Address.WIDGET.at());

    private static final int MOST = 3;

    /** What {@code pages/widget.mustache} prints. */
    record View(String shape, String headline, List<EntryView> entries, String more) {
        /** Returns whether there is anything in {@code entries}. */
        boolean hasEntries() {
            return !entries.isEmpty();
        }
    }

    /** An open incident, or maintenance under way. */
    record EntryView(String title, String address, String state) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(PlannedFile.at(
                Tense.PRESENT,
                PATH,
                () -> PageFrame.page(
                        context,
                        PageHead.of(PATH, context.words().get("nav-status"), "").in(Tense.PRESENT),
                        "pages/widget.mustache",
                        view(context))));
    }

    private static View view(RenderContext context) {
        List<EntryView> all =
                Stream.concat(incidents(context), maintenance(context)).toList();
        int left = Math.max(0, all.size() - MOST);
        return new View(
                HomePage.shape(context.board().pageStatus().indicator()),
                HomePage.headline(context),
                all.subList(0, all.size() - left),
                left == 0 ? "" : context.words().count("more-entries", left));
    }

    private static Stream<EntryView> incidents(RenderContext context) {
        ViewMaker views = new ViewMaker(context);
        return context.board().openIncidents().stream()
                .map(one ->
                        new EntryView(one.incident().title(), Address.INCIDENT.at(one.id()), views.state(one.state())));
    }

    private static Stream<EntryView> maintenance(RenderContext context) {
        return context.board().maintenance().stream()
                .filter(MaintenanceStatus::isUnderWay)
                .map(one -> new EntryView(
                        one.maintenance().title(),
                        Address.PLANNED_WORK.at(one.id()),
                        context.words().get("planned")));
    }
}
