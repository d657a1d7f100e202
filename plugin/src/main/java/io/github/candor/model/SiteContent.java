package io.github.candor.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the authors of a site state, read and found valid.
 *
 * @param incidents newest start first, then by id
 * @param maintenance latest planned begin first, then by id
 * @param notices newest first, then by id
 * @param pages by id
 * @param assets by path
 */
public record SiteContent(
        Settings settings,
        Components components,
        List<Incident> incidents,
        List<Maintenance> maintenance,
        List<Notice> notices,
        List<Page> pages,
        List<Asset> assets) {
    public SiteContent {
        incidents = List.copyOf(incidents);
        maintenance = List.copyOf(maintenance);
        notices = List.copyOf(notices);
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
    }

    /** Returns the same without drafts: what may leave the author's machine. */
    public SiteContent published() {
        return new SiteContent(
                settings,
                components,
                incidents.stream().filter(one -> !one.info().isDraft()).toList(),
                maintenance.stream().filter(one -> !one.info().isDraft()).toList(),
                notices.stream().filter(one -> !one.info().isDraft()).toList(),
                pages.stream().filter(one -> !one.isDraft()).toList(),
                assets);
    }

    /** Returns the same for another address; for null, unchanged. */
    public SiteContent at(@Nullable URI url) {
        return url == null
                ? this
                : new SiteContent(settings.at(url), components, incidents, maintenance, notices, pages, assets);
    }
}
