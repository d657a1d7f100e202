package io.github.candor.read.markdown;

import io.github.candor.problem.HiddenText;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports numbers of characters, like that of U+202E in hexadecimal, that stand for what may not be typed either. */
public final class EntityCheck {
    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<decimal>[0-9]{1,7}));");

    private EntityCheck() {}

    /** Reports each of them in {@code written}, which begins on {@code firstLine} of {@code file}; in code they are text. */
    public static void check(String file, Uncommented written, int firstLine, Problems problems) {
        if (!written.text().contains("&#")) {
            return;
        }
        CodeRanges code = CodeRanges.of(written.text());
        String[] lines = written.text().split("\n", -1);
        int begin = 0;
        for (int i = 0; i < lines.length; i++) {
            Matcher number = NUMBER.matcher(lines[i]);
            while (number.find()) {
                if (isHidden(value(number)) && code.endAround(begin + number.start()) == 0) {
                    report(new Place(file, firstLine + i, written.column(i, number.start()) + 1), number, problems);
                }
            }
            begin += lines[i].length() + 1;
        }
    }

    /** Reports each of them in {@code written}, a text in one value, at {@code place}, where that stands. */
    public static void checkValue(Place place, Uncommented written, Problems problems) {
        if (!written.text().contains("&#")) {
            return;
        }
        CodeRanges code = CodeRanges.of(written.text());
        Matcher number = NUMBER.matcher(written.text());
        while (number.find()) {
            if (isHidden(value(number)) && code.endAround(number.start()) == 0) {
                report(place, number, problems);
            }
        }
    }

    private static int value(Matcher number) {
        String hex = number.group("hex");
        return hex != null ? Integer.parseInt(hex, 16) : Integer.parseInt(number.group("decimal"));
    }

    /** Zero stands for the character of replacement, and a carriage return for a line end. */
    private static boolean isHidden(int value) {
        return value > 0 && value != '\r' && HiddenText.isHidden(value);
    }

    private static void report(Place place, Matcher number, Problems problems) {
        problems.report(
                Rule.UNREADABLE_FILE,
                place,
                "\"" + number.group() + "\" stands for a hidden character.",
                "Delete it, or put it in backticks if it is meant as text.");
    }
}
