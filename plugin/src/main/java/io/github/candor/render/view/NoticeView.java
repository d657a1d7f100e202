package io.github.candor.render.view;

import io.github.candor.address.Address;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.When;
import io.github.candor.status.incident.KnownNotice;

/**
 * A notice in a list.
 *
 * @param mark says the language of the title, or nothing
 * @param address of its page, below the site's root
 */
public record NoticeView(String title, String mark, String address, When published) {
    /** Returns how {@code notice} is listed. */
    public static NoticeView of(RenderContext context, KnownNotice notice) {
        return new NoticeView(
                notice.title(),
                AuthorText.mark(notice),
                Address.NOTICE.at(notice.id()),
                context.calendar().when(notice.published()));
    }
}
