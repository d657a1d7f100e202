package io.github.candor.render.page;

import io.github.candor.model.Page;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.text.TextMark;
import io.github.candor.render.view.AuthorText;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The pages that authors write themselves, such as <em>About</em>. */
public final class OwnPages implements SitePart {
    /** What {@code pages/own.mustache} prints. */
    record View(String title, String mark, String html) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return context.board().content().pages().stream()
                .map(page -> PlannedFile.page(page.address(), () -> page(context, page)));
    }

    private static SiteFile page(RenderContext context, Page page) {
        SitePath path = SitePath.page(page.address());
        View view = new View(
                page.title(),
                TextMark.attributes(page.language()),
                AuthorText.of(context, page, path.toRoot()).article(page.text(), 2, page.headings()));
        PageHead head = PageHead.of(path, page.title(), context.markdown().words(page.text()));
        return PageFrame.page(context, head, "pages/own.mustache", view);
    }
}
