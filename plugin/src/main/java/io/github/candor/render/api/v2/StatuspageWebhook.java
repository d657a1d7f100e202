package io.github.candor.render.api.v2;

import io.github.candor.address.Address;
import io.github.candor.model.EntryId;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.site.RenderContext;
import io.github.candor.status.PageStatus;
import java.time.Instant;
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
            @Nullable Instant scheduledFor,
            @Nullable Instant scheduledUntil,
            boolean scheduledRemindPrior,
            @Nullable Instant scheduledRemindedAt,
            boolean scheduledAutoInProgress,
            boolean scheduledAutoCompleted,
            @Nullable String impactOverride,
            boolean backfilled) {
        static Incident of(IncidentDocument one) {
            return new Incident(one, null, null, false, null, false, false, null, false);
        }

        static Incident of(MaintenanceDocument one) {
            return new Incident(
                    one.incident(), one.scheduledFor(), one.scheduledUntil(), false, null, true, true, null, false);
        }
    }

    /** Returns the body for news of the incident or maintenance {@code id}, as it stands. */
    public static byte[] body(RenderContext context, EntryId id) {
        PageStatus status = context.board().pageStatus();
        String home = context.board().content().settings().url().toString();
        EntryDocuments entries = new EntryDocuments(context, new ComponentDocuments(context.board()));
        var incident = context.board().incident(id);
        Incident document = incident != null
                ? Incident.of(entries.of(incident))
                : Incident.of(entries.of(context.board().maintenance().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow()));
        return JsonDocument.of(new Body(
                new Meta(home + Address.SUBSCRIBE.at(), MANUAL, context.board().now()),
                new Page(
                        StatuspageId.of(context.board().content().settings()),
                        status.indicator().id(),
                        status.headline().text()),
                document));
    }
}
