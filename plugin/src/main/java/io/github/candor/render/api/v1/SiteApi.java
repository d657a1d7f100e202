package io.github.candor.render.api.v1;

import io.github.candor.address.Address;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code /api/v1/site.json}, which names the version and the commit that it belongs to. */
public final class SiteApi implements SitePart {
    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return Stream.of(CandorApi.planned(Address.SITE_FACTS.at(), () -> SiteDocument.of(context)));
    }
}
