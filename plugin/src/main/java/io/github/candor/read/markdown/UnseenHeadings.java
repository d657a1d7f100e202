package io.github.candor.read.markdown;

import io.github.candor.problem.HiddenText;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports headings of which a reader sees nothing, though something is written there. */
public final class UnseenHeadings {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \t]+(?<title>[^ \t#].*)");

    private final String file;
    private final Uncommented written;
    private final int firstLine;
    private final Problems problems;
    private @Nullable CodeRanges code;

    private UnseenHeadings(String file, Uncommented written, int firstLine, Problems problems) {
        this.file = file;
        this.written = written;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** Reports each of them in {@code written}, which begins on {@code firstLine} of {@code file}; in code they are text. */
    public static void check(String file, Uncommented written, int firstLine, Problems problems) {
        UnseenHeadings headings = new UnseenHeadings(file, written, firstLine, problems);
        String text = written.text();
        int line = 0;
        int begin = 0;
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', begin)) {
            for (int end = text.indexOf('\n', begin); end >= 0 && end < at; end = text.indexOf('\n', begin)) {
                line++;
                begin = end + 1;
            }
            int end = text.indexOf('\n', at);
            if (mayBeUnseen(text, at)) {
                headings.check(line, begin, text.substring(begin, end < 0 ? text.length() : end));
            }
            line++;
            begin = end < 0 ? text.length() : end + 1;
        }
    }

    /** Returns whether something else than a letter or a sign of ASCII stands after the marks at {@code at}, which hardly ever is so. */
    private static boolean mayBeUnseen(String text, int at) {
        int title = at;
        while (title < text.length() && "# \t".indexOf(text.charAt(title)) >= 0) {
            title++;
        }
        return title < text.length() && (text.charAt(title) < '!' || text.charAt(title) > '~');
    }

    private void check(int line, int begin, String text) {
        Matcher heading = HEADING.matcher(text);
        if (heading.matches() && HiddenText.isUnseen(heading.group("title"))) {
            // Once for all lines.
            code = code == null ? CodeRanges.of(written.text()) : code;
            if (code.endAround(begin + heading.start("title")) == 0) {
                Place place = new Place(file, firstLine + line, written.column(line, heading.start("title")) + 1);
                report(place, heading.group("title").codePointAt(0));
            }
        }
    }

    private void report(Place place, int first) {
        problems.report(
                Rule.INVALID_VALUE,
                place,
                "Nothing can be seen of this heading (" + HiddenText.name(first) + ").",
                "Write what stands below, or delete the line.");
    }
}
