package io.github.candor.read.markdown;

import io.github.candor.problem.HiddenText;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports headings of which a reader sees nothing, though something is written there. */
public final class UnseenHeadings {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \t]+(?<title>[^ \t#].*)");

    private UnseenHeadings() {}

    /** Reports each of them in {@code written}, which begins on {@code firstLine} of {@code file}; in code they are text. */
    public static void check(String file, Uncommented written, int firstLine, Problems problems) {
        CodeRanges code = null;
        String[] lines = written.text().split("\n", -1);
        int begin = 0;
        for (int i = 0; i < lines.length; i++) {
            Matcher heading = HEADING.matcher(lines[i]);
            if (heading.matches() && HiddenText.isUnseen(heading.group("title"))) {
                // Once for all lines, and hardly ever at all.
                code = code == null ? CodeRanges.of(written.text()) : code;
                if (code.endAround(begin + heading.start("title")) == 0) {
                    Place place = new Place(file, firstLine + i, written.column(i, heading.start("title")) + 1);
                    report(place, heading.group("title").codePointAt(0), problems);
                }
            }
            begin += lines[i].length() + 1;
        }
    }

    private static void report(Place place, int first, Problems problems) {
        problems.report(
                Rule.INVALID_VALUE,
                place,
                "Nothing can be seen of this heading (" + HiddenText.name(first) + ").",
                "Write what stands below, or delete the line.");
    }
}
