package io.github.candor.read.front;

import io.github.candor.problem.Rule;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;

/** Reads the tags of an entry, each of which has a page of its own. */
final class TagsReader {
    private static final int LONGEST = 100;
    private static final int MOST = 50;

    private TagsReader() {}

    /** Returns the tags, each once; one that cannot be meant has been reported and is left out. */
    static List<String> read(Fields fields) {
        List<String> tags = new ArrayList<>();
        for (YamlValue.Scalar tag : Values.atMost(MOST, fields, "tags")) {
            if (tag.text().length() > LONGEST) {
                fields.problems()
                        .report(
                                Rule.TOO_LARGE,
                                tag.place(),
                                "A tag has " + tag.text().length() + " characters; " + LONGEST + " are allowed.",
                                "Write a word or two, and a sentence into the text.");
            } else {
                tags.add(tag.text().strip());
            }
        }
        return tags.stream().distinct().toList();
    }
}
