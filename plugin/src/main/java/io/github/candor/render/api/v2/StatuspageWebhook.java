package io.github.candor.render.api.v2;

import io.github.candor.address.Address;
import io.github.candor.model.EntryId;
import io.github.candor.model.UpdateState;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.json.KeyGroup;
import io.github.candor.render.site.RenderContext;
import io.github.candor.status.PageStatus;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.incident.PublicUpdate;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What Atlassian Statuspage posts to a webhook when an incident or maintenance has news. */
public final class StatuspageWebhook {
    private static final String MANUAL = "https://support.atlassian.com/statuspage/docs/enable-webhook-notifications/";

    private StatuspageWebhook() {}

    /** About the message. */
    record Meta(String unsubscribe, String documentation, Instant generatedAt) {}

    /** About the site. */
    record Page(String id, String statusIndicator, String statusDescription) {}

    /** The whole of it; maintenance is an incident here, too. */
    record Body(Meta meta, Page page, Incident incident) {}

    /**
     * An incident or maintenance with every key that Statuspage sends; a program may tell the two apart by the plan, which must
     * be null rather than missing.
     */
    record Incident(
            IncidentDocument incident,
            Postmortem postmortem,
            @Nullable Instant scheduledFor,
            @Nullable Instant scheduledUntil,
            boolean scheduledRemindPrior,
            @Nullable Instant scheduledRemindedAt,
            boolean scheduledAutoInProgress,
            boolean scheduledAutoCompleted,
            @Nullable String impactOverride,
            boolean backfilled) {
        static Incident of(IncidentDocument one) {
            return new Incident(one, Postmortem.of(one), null, null, false, null, false, false, null, false);
        }

        static Incident of(MaintenanceDocument one, MaintenanceStatus window) {
            IncidentDocument told = window.isCancelled() ? one.incident().over(window.changedAt()) : one.incident();
            return new Incident(
                    told,
                    Postmortem.of(told),
                    one.scheduledFor(),
                    one.scheduledUntil(),
                    false,
                    null,
                    true,
                    true,
                    null,
                    false);
        }
    }

    /** What became known of the causes, which is also the update that declares {@code postmortem}. */
    record Postmortem(
            boolean postmortemIgnored,
            @Nullable String postmortemBody,
            @Nullable Instant postmortemBodyLastUpdatedAt,
            @Nullable Instant postmortemPublishedAt,
            boolean postmortemNotifiedSubscribers,
            boolean postmortemNotifiedTwitter)
            implements KeyGroup {
        static Postmortem of(IncidentDocument one) {
            return one.incidentUpdates().stream()
                    .filter(update -> update.status().equals(UpdateState.POSTMORTEM.id()))
                    .findFirst()
                    .map(update ->
                            new Postmortem(false, update.body(), update.updatedAt(), update.createdAt(), true, false))
                    .orElse(new Postmortem(false, null, null, null, false, false));
        }
    }

    /**
     * Returns the body for {@code news} of the incident or maintenance {@code id}, as it stands. Of maintenance that repeats it
     * is about the window that the news belong to, of news for several about the first. Maintenance that is called off is
     * completed, as on Statuspage, whose words have no other for it.
     */
    public static byte[] body(RenderContext context, EntryId id, PublicUpdate news) {
        PageStatus status = context.board().pageStatus();
        String home = context.board().content().settings().url().toString();
        return JsonDocument.of(new Body(
                new Meta(home + Address.SUBSCRIBE.at(), MANUAL, context.board().now()),
                new Page(
                        StatuspageId.of(context.board().content().settings()),
                        status.indicator().id(),
                        status.headline().text()),
                incident(context, id, news)));
    }

    private static Incident incident(RenderContext context, EntryId id, PublicUpdate news) {
        EntryDocuments entries = new EntryDocuments(context, new ComponentDocuments(context.board()));
        IncidentStatus incident = context.board().incident(id);
        if (incident != null) {
            return Incident.of(entries.of(incident));
        }
        MaintenanceStatus window = context.board().maintenance().stream()
                .filter(one -> one.id().equals(id) && one.told().contains(news))
                .min(Comparator.comparing(one -> one.scheduled().from()))
                .orElseThrow();
        return Incident.of(entries.of(window), window);
    }
}
