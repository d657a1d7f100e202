package io.github.candor.read.file;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.read.markdown.LinkFinder;
import io.github.candor.read.markdown.TextLink;
import io.github.candor.read.markdown.Uncommented;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the links of {@code description} in {@code status.yml} stand. */
public final class DescriptionText {
    /** A folded text hides where its links are; after so many nobody looks any more. */
    private static final int MOST_HIDDEN = 100;

    private final TextFile file;
    private final YamlValue.Scalar value;
    private final String[] lines;
    private int line;
    private int column;
    private int hidden;

    private DescriptionText(TextFile file, YamlValue.Scalar value) {
        this.file = file;
        this.value = value;
        this.lines = file.text().split("\n", -1);
        this.line = value.place().line();
        this.column = value.place().column() - 1;
    }

    /** Returns the links, to be checked once all files are known; each with the place where its destination is written. */
    public static List<TextLink> links(TextFile file, Fields status) {
        YamlValue.Scalar value = status.scalar("description");
        if (value == null) {
            return List.of();
        }
        DescriptionText text = new DescriptionText(file, value);
        // What is wrong with them was reported when the value was read.
        return LinkFinder.find(file.name(), Uncommented.of(value.text()), 1, new Problems()).stream()
                .map(text::placed)
                .toList();
    }

    /** YAML folds lines and has its own escapes, so that only a destination that stands there as it is has its own place. */
    private TextLink placed(TextLink link) {
        Place place = link.destination().isEmpty() || hidden >= MOST_HIDDEN ? null : find(link.destination());
        return new TextLink(link.destination(), place == null ? value.place() : place, link.isPicture());
    }

    /** Looks from the link before it on, since links come in their order. */
    private @Nullable Place find(String destination) {
        int from = column;
        for (int i = line; i <= lines.length; i++) {
            int found = lines[i - 1].indexOf(destination, from);
            if (found >= 0) {
                line = i;
                column = found + destination.length();
                return new Place(file.name(), i, found + 1);
            }
            from = 0;
        }
        hidden++;
        return null;
    }
}
