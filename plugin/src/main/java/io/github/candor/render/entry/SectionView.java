package io.github.candor.render.entry;

import io.github.candor.address.Anchors;
import io.github.candor.model.Section;
import io.github.candor.render.site.RenderContext;
import io.github.candor.status.incident.KnownEntry;
import java.util.List;

/**
 * A headed part of a text.
 *
 * @param anchor for links to it; empty where its heading has no name
 */
record SectionView(String anchor, String heading, String html) {
    /** Returns the headed parts of an entry; their template marks both heading and text with its language. */
    static List<SectionView> of(RenderContext context, List<Section> sections, KnownEntry entry, String root) {
        String file = entry.info().file();
        return sections.stream()
                .map(one -> new SectionView(
                        Anchors.ofHeading(one.name()),
                        one.heading(),
                        context.markdown().blocks(one.text(), file, root, 3, one.namesBelow())))
                .toList();
    }
}
