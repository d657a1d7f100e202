package io.github.candor.render.frame;

import io.github.candor.address.Address;
import io.github.candor.render.frame.PageHead.Article;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What chat programs and social networks show of a page that somebody links to, by the Open Graph protocol (ogp.me).
 *
 * @param kind {@code website} or {@code article}
 * @param picture absolute address
 * @param pictureText what the picture says
 * @param locale like {@code en_GB}, or null where no country is known
 */
record Preview(
        String kind,
        String title,
        String picture,
        String pictureText,
        @Nullable String locale,
        List<String> tags) {

    /** Returns the preview of the page that {@code head} describes. */
    static Preview of(RenderContext context, PageHead head) {
        Article article = head.article();
        PageHead.Picture picture = head.picture();
        return new Preview(
                article == null ? "website" : "article",
                head.title(),
                context.absolute(new SitePath(Address.PREVIEW_PICTURE.at(picture.name()))),
                picture.text().isEmpty() ? context.board().content().settings().title() : picture.text(),
                locale(context.words().locale()),
                article == null ? List.of() : article.tags());
    }

    private static @Nullable String locale(Locale language) {
        return language.getCountry().isEmpty() ? null : language.getLanguage() + "_" + language.getCountry();
    }
}
