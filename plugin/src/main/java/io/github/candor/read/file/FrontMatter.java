package io.github.candor.read.file;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.yaml.YamlReader;
import io.github.candor.read.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file taken apart.
 *
 * @param keys between the two lines of three hyphens
 * @param body everything below
 * @param bodyLine line number of the first line of {@code body}
 */
public record FrontMatter(YamlValue.Mapping keys, String body, int bodyLine) {
    private static final String ADVICE = "Begin the file with a line \"---\", the keys, and another line \"---\".";

    /** Takes {@code file} apart, or reports why that cannot be done and returns null. */
    public static @Nullable FrontMatter split(TextFile file, Problems problems) {
        if (!TextCut.isOpened(file.text())) {
            reportAbsence(file, file.text().split("\n", -1), problems);
            return null;
        }
        TextCut cut = TextCut.of(file.text());
        if (cut.keysEnd() < 0) {
            problems.report(Rule.FRONT_MATTER, Place.startOf(file.name()), "The front matter is never closed.", ADVICE);
            return null;
        }
        YamlValue.Mapping keys = YamlReader.read(file.name(), cut.keys(), 2, problems);
        return keys == null ? null : new FrontMatter(keys, cut.body(), cut.bodyLine());
    }

    private static void reportAbsence(TextFile file, String[] lines, Problems problems) {
        int first = 0;
        while (first < lines.length && lines[first].isBlank()) {
            first++;
        }
        if (first == lines.length) {
            problems.report(Rule.FRONT_MATTER, Place.startOf(file.name()), "The file is empty.", ADVICE);
        } else if (first > 0 && lines[first].stripTrailing().equals("---")) {
            Place place = new Place(file.name(), first + 1, 1);
            problems.report(Rule.FRONT_MATTER, place, "Empty lines stand above the front matter.", "Take them out.");
        } else {
            boolean isLine = lines[first].strip().matches("[-\u2010-\u2015_*=+]+");
            String statement = isLine
                    ? "\"" + lines[first].strip() + "\" is not three hyphens, with which the front matter begins."
                    : "There is no front matter.";
            problems.report(Rule.FRONT_MATTER, new Place(file.name(), first + 1, 1), statement, ADVICE);
        }
    }
}
