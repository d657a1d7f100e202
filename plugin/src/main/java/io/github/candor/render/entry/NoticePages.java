package io.github.candor.render.entry;

import io.github.candor.address.Address;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.text.When;
import io.github.candor.render.view.AuthorText;
import io.github.candor.render.view.NamedLink;
import io.github.candor.render.view.NoticeView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.KnownNotice;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A page for each notice that has been published, and one that lists them. */
public final class NoticePages implements SitePart {
    /** What {@code pages/notice.mustache} prints. */
    record View(String title, String mark, When published, String components, String html, PostedViews.View traces) {}

    /** What {@code pages/notices.mustache} prints. */
    record ListView(String title, List<NoticeView> notices) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        List<KnownNotice> published = context.board().notices();
        Stream<Supplier<SiteFile>> list =
                Stream.of(PlannedFile.page(Address.NOTICES.at(), () -> list(context, published)));
        Stream<Supplier<SiteFile>> pages = published.stream()
                .map(notice -> PlannedFile.page(Address.NOTICE.at(notice.id()), () -> page(context, notice)));
        return Stream.concat(list, pages);
    }

    private static SiteFile list(RenderContext context, List<KnownNotice> notices) {
        String title = context.words().get("notices-title");
        ListView view = new ListView(
                title,
                notices.stream().map(notice -> NoticeView.of(context, notice)).toList());
        return PageFrame.page(
                context,
                PageHead.of(
                        SitePath.page(Address.NOTICES.at()),
                        title,
                        context.words().get("notices-description")),
                "pages/notices.mustache",
                view);
    }

    private static SiteFile page(RenderContext context, KnownNotice notice) {
        SitePath path = SitePath.page(Address.NOTICE.at(notice.id()));
        View view = new View(
                notice.title(),
                AuthorText.mark(notice),
                context.calendar().when(notice.published()),
                new ViewMaker(context).names(notice.named()),
                AuthorText.of(context, notice, path.toRoot()).article(notice.summary(), 2, notice.headings()),
                new PostedViews(context).of(notice, notice.published()));
        PageHead head = PageHead.of(path, notice.title(), context.markdown().words(notice.summary()))
                .below(new NamedLink(context.words().get("notices-title"), Address.NOTICES.at()))
                .telling(Articles.of(context, notice));
        return PageFrame.page(context, head, "pages/notice.mustache", view);
    }
}
