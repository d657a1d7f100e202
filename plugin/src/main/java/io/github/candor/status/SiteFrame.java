package io.github.candor.status;

import io.github.candor.model.Asset;
import io.github.candor.model.Components;
import io.github.candor.model.Page;
import io.github.candor.model.Settings;
import io.github.candor.model.SiteContent;
import java.util.List;

/**
 * What of a site is the same at every instant: all that its authors state but its entries.
 *
 * @param pages by id
 * @param assets by path
 */
public record SiteFrame(Settings settings, Components components, List<Page> pages, List<Asset> assets) {
    public SiteFrame {
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
    }

    static SiteFrame of(SiteContent content) {
        return new SiteFrame(content.settings(), content.components(), content.pages(), content.assets());
    }
}
