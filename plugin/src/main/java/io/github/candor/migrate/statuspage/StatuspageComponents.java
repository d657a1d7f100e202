package io.github.candor.migrate.statuspage;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.data.HtmlMarkdown;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.model.OneLine;
import io.github.candor.model.SiteContent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists components and groups as the page does: by position. */
final class StatuspageComponents {
    private final StatuspageDocuments documents;

    StatuspageComponents(StatuspageDocuments documents) {
        this.documents = documents;
    }

    /** Returns the book of all components; those that only entries name stand below the others, unless nothing is listed. */
    ComponentBook book(@Nullable SiteContent site) {
        ComponentBook book = new ComponentBook(site);
        boolean isListed = !documents.components().isEmpty();
        Map<String, Facts> shown = isListed ? documents.components() : documents.mentioned();
        List<Facts> ordered = new ArrayList<>(shown.values());
        ordered.sort(Comparator.comparing(StatuspageComponents::position));
        for (Facts node : ordered) {
            boolean isBelow = shown.containsKey(node.text("group_id", "")) && !node.isTrue("group");
            if (node.isTrue("group")) {
                book.addGroup(named(node));
                ordered.stream()
                        .filter(member ->
                                node.text("id", "").equals(member.text("group_id", "")) && !member.isTrue("group"))
                        .forEach(member -> book.add(named(member), node.text("id")));
            } else if (!isBelow) {
                book.add(named(node), null);
            }
        }
        documents.mentioned().forEach((id, node) -> {
            if (book.find(id) == null && !node.isTrue("group")) {
                book.addFormer(named(node));
            }
        });
        return book;
    }

    private static int position(Facts node) {
        String text = node.text("position", "");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }

    private static ComponentBook.Named named(Facts node) {
        String id = node.text("id", "");
        String description = node.text("description");
        return new ComponentBook.Named(
                id,
                OneLine.of(node.text("name", id)),
                description == null
                        ? null
                        : OneLine.of(HtmlMarkdown.of(description).text()),
                id.matches("[a-z0-9]{12}") ? id : null,
                day(node.text("start_date")),
                node.mapping().place());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
