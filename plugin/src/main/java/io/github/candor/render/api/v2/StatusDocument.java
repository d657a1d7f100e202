package io.github.candor.render.api.v2;

import io.github.candor.status.PageStatus;

/**
 * The state of the whole site.
 *
 * @param indicator {@code none}, {@code maintenance}, {@code minor}, {@code major} or {@code critical}
 * @param description Statuspage's English sentence for it
 */
record StatusDocument(String indicator, String description) {
    static StatusDocument of(PageStatus status) {
        return new StatusDocument(status.indicator().id(), status.headline().text());
    }
}
