package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSitesTest {
    /** Set to make what is built what is expected; then read the diff. */
    private static final boolean REWRITE = System.getProperty("candor.rewriteGolden") != null;

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void isBuiltAsExpected(GoldenCase golden) throws IOException {
        BuiltSite built = BuiltSite.of(golden);
        if (REWRITE) {
            built.writeTo(golden.expected());
        }
        BuiltSite expected = BuiltSite.read(golden.expected());

        assertThat(differences(built, expected))
                .as(
                        "files that differ from %s; if that is meant, run this test with -Dcandor.rewriteGolden and read the diff",
                        golden.expected())
                .isEmpty();
        assertThat(built).isEqualTo(expected);
    }

    /** Returns a line for each file: that it is new, or gone, or from where on it is another. */
    private static List<String> differences(BuiltSite built, BuiltSite expected) {
        TreeSet<String> all = new TreeSet<>(built.files().keySet());
        all.addAll(expected.files().keySet());
        List<String> differences = new ArrayList<>();
        for (String name : all) {
            String is = built.files().get(name);
            String was = expected.files().get(name);
            if (was == null) {
                differences.add(name + ": nobody expected it");
            } else if (is == null) {
                differences.add(name + ": it is missing");
            } else if (!is.equals(was)) {
                differences.add(name + ": " + firstDifference(is, was));
            }
        }
        return differences;
    }

    private static String firstDifference(String is, String was) {
        int at = 0;
        while (at < Math.min(is.length(), was.length()) && is.charAt(at) == was.charAt(at)) {
            at++;
        }
        int begin = Math.max(0, at - 40);
        return "… " + cut(was, begin) + " … became … " + cut(is, begin) + " …";
    }

    private static String cut(String text, int begin) {
        return text.substring(begin, Math.min(text.length(), begin + 120));
    }
}
