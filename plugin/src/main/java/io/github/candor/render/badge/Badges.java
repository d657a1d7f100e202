package io.github.candor.render.badge;

import io.github.candor.address.Address;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A badge of the state and one of the uptime, each as a picture and as data, for the site, each group and component. */
public final class Badges implements SitePart {
    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return BadgeDirectory.scopes(context).flatMap(scope -> {
            String folder = BadgeDirectory.folder(scope.node());
            Function<RenderContext, Badge> status = one -> BadgeDirectory.status(one, scope.node());
            Function<RenderContext, Badge> uptime = one -> BadgeDirectory.uptime(one, scope.node());
            return Stream.of(
                    picture(context, Address.BADGE.at(folder, "svg"), status),
                    data(context, Address.BADGE.at(folder, "json"), status),
                    picture(context, Address.UPTIME_BADGE.at(folder, "svg"), uptime),
                    data(context, Address.UPTIME_BADGE.at(folder, "json"), uptime));
        });
    }

    private static Supplier<SiteFile> picture(
            RenderContext context, String name, Function<RenderContext, Badge> badge) {
        SitePath path = new SitePath(name);
        return PlannedFile.at(Tense.PRESENT, path, () -> {
            Badge one = badge.apply(context);
            return SiteFile.Rendered.text(
                    path, context.templates().fill("badges/badge.mustache", one, one.layout(), one.tone()));
        });
    }

    private static Supplier<SiteFile> data(RenderContext context, String name, Function<RenderContext, Badge> badge) {
        SitePath path = new SitePath(name);
        return PlannedFile.at(
                Tense.PRESENT, path, () -> new SiteFile.Rendered(path, BadgeJson.of(badge.apply(context))));
    }
}
