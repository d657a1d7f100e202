package io.github.candor.render.entry;

import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.render.frame.PageHead.Article;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Calendar;
import io.github.candor.render.text.IsoInstant;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.KnownNotice;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.incident.PublicUpdate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what entries are as articles. */
final class Articles {
    private Articles() {}

    /** Returns an incident; it counts as published when its authors first told the public, if they state that. */
    static Article of(RenderContext context, IncidentStatus status) {
        String published = status.updates().stream()
                .filter(PublicUpdate::isWritten)
                .map(PublicUpdate::at)
                .min(Moment::compareTo)
                .map(Calendar::iso)
                .orElse(null);
        Moment started = Objects.requireNonNull(status.milestones().get(Milestone.STARTED));
        Moment resolved = status.milestones().get(Milestone.RESOLVED);
        String covers = Calendar.iso(started) + "/" + (resolved == null ? ".." : Calendar.iso(resolved));
        return article(context, status.incident(), published, status.changedAt(), covers);
    }

    /** Returns maintenance. */
    static Article of(RenderContext context, MaintenanceStatus status) {
        String covers = IsoInstant.of(status.actual().from()) + "/"
                + IsoInstant.of(status.actual().to());
        return article(context, status.maintenance(), null, status.changedAt(), covers);
    }

    /** Returns a notice. */
    static Article of(RenderContext context, KnownNotice notice) {
        String published = Calendar.iso(notice.published());
        return article(context, notice, published, notice.published().instant(), published);
    }

    private static Article article(
            RenderContext context, KnownEntry entry, @Nullable String published, Instant changed, String covers) {
        Locale language = entry.info().language();
        ViewMaker views = new ViewMaker(context);
        return new Article(
                published,
                IsoInstant.of(changed),
                covers,
                entry.concerned().stream().map(id -> views.names(List.of(id))).toList(),
                entry.info().tags(),
                entry.info().authors(),
                language == null ? null : language.toLanguageTag());
    }
}
