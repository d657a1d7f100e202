package io.github.candor.read.front;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.read.body.EntityCheck;
import io.github.candor.read.body.LinkFinder;
import io.github.candor.read.body.TextLink;
import io.github.candor.read.body.Uncommented;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.util.List;

/** Judges the Markdown of {@code description} in {@code status.yml} like that of entries. */
final class DescriptionText {
    private final TextFile file;
    private final YamlValue.Scalar value;

    private DescriptionText(TextFile file, YamlValue.Scalar value) {
        this.file = file;
        this.value = value;
    }

    /**
     * Reports the hidden characters of the description.
     *
     * @return its links, to be checked once all files are known; each with the place where its destination is written
     */
    static List<TextLink> check(TextFile file, Fields status, Problems problems) {
        YamlValue.Scalar value = status.scalar("description");
        if (value == null) {
            return List.of();
        }
        Uncommented read = Uncommented.of(value.text());
        Problems own = new Problems();
        EntityCheck.check(file.name(), read, 1, own);
        own.sorted().forEach(one -> problems.report(one.rule(), value.place(), one.statement(), one.advice()));
        DescriptionText text = new DescriptionText(file, value);
        return LinkFinder.find(file.name(), read, 1).stream().map(text::placed).toList();
    }

    /** YAML folds lines and has its own escapes, so that only a destination that stands there as it is has its own place. */
    private TextLink placed(TextLink link) {
        String[] lines = file.text().split("\n", -1);
        for (int line = value.place().line(); line <= lines.length; line++) {
            int from = line == value.place().line() ? value.place().column() - 1 : 0;
            int found = link.destination().isEmpty() ? -1 : lines[line - 1].indexOf(link.destination(), from);
            if (found >= 0) {
                return new TextLink(link.destination(), new Place(file.name(), line, found + 1), link.isPicture());
            }
        }
        return new TextLink(link.destination(), value.place(), link.isPicture());
    }
}
