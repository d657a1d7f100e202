package io.github.candor.read.front;

import io.github.candor.address.OwnNames;
import io.github.candor.model.Markdown;
import io.github.candor.model.Page;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.markdown.HeadingNames;
import io.github.candor.read.yaml.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file of {@code pages/}. */
public final class PageReader {
    static final List<String> KEYS = List.of("title", "aliases", "language", "draft", "menu");

    private final EntryFile.Site site;

    public PageReader(EntryFile.Site site) {
        this.site = site;
    }

    /** Returns the page that {@code text} is, or null after reporting why it cannot be one. */
    @Nullable
    public ReadEntry<Page> read(TextFile text, Problems problems) {
        EntryFile file = EntryFile.open(text, KEYS, site, problems);
        if (file == null) {
            return null;
        }
        Fields fields = file.fields().require("title");
        if (OwnNames.isReserved(file.id().value())) {
            problems.report(
                    Rule.RESERVED_ADDRESS,
                    Place.startOf(text.name()),
                    "The address /" + file.id() + "/ belongs to a page of Candor's own.",
                    "Give the file another name.");
        }
        Markdown shown = file.text();
        return file.read(new Page(
                file.id(),
                text.name(),
                file.title(),
                Values.language(fields, "language"),
                file.aliases(),
                !fields.isFalse("menu"),
                fields.isTrue("draft"),
                shown,
                HeadingNames.in(shown.source())));
    }
}
