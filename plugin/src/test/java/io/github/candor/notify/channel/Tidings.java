package io.github.candor.notify.channel;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.api.v2.StatuspageWebhook;
import io.github.candor.render.feed.Stories;
import io.github.candor.render.feed.Story;
import io.github.candor.render.feed.Subject;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Stories to be told. */
final class Tidings {
    static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private final Stories stories;
    private final RenderContext context;

    private Tidings(RenderContext context) {
        this.context = context;
        this.stories = Stories.of(context);
    }

    /** Returns the only update of an incident with this title and these words. */
    static Tidings of(String title, String words) {
        return of(outage(title).said("2026-11-26 11:50", UpdateState.INVESTIGATING, words));
    }

    /** Returns the updates of an incident with this title, one a minute. */
    static Tidings of(String title, UpdateState... states) {
        Incidents incident = outage(title);
        for (int i = 0; i < states.length; i++) {
            incident.said("2026-11-26 11:5" + i, states[i]);
        }
        return of(incident);
    }

    private static Incidents outage(String title) {
        return Incidents.of("2026-11-26-outage", "UTC")
                .titled(title)
                .with(Milestone.STARTED, "2026-11-26 11:40")
                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                .hit("pages", ComponentStatus.DEGRADED_PERFORMANCE);
    }

    private static Tidings of(Incidents incident) {
        Sites site = Sites.in("UTC")
                .with(Sites.component("login"), Sites.component("pages"))
                .with(incident.build());
        StatusBoard board = StatusBoard.at(site.content(), NOW);
        return new Tidings(RenderContext.of(board, Theme.of(Tidings.class.getClassLoader(), null)));
    }

    /** Returns the messages of the theme as it is. */
    static Messages messages() {
        return new Messages(Theme.of(Tidings.class.getClassLoader(), null));
    }

    Story story() {
        return stories.write(stories.subjects().get(0).guid());
    }

    /** Returns all stories, the oldest first. */
    List<Story> stories() {
        return stories.subjects().stream()
                .sorted(Comparator.comparing(Subject::at))
                .map(subject -> stories.write(subject.guid()))
                .toList();
    }

    byte[] statuspage() {
        String guid = stories.subjects().get(0).guid();
        return StatuspageWebhook.body(context, stories.entry(guid).id(), stories.update(guid));
    }
}
