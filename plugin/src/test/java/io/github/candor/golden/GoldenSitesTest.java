package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
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

        TreeSet<String> extra = new TreeSet<>(built.files().keySet());
        extra.removeAll(expected.files().keySet());
        TreeSet<String> missing = new TreeSet<>(expected.files().keySet());
        missing.removeAll(built.files().keySet());
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(extra).as("files that nobody expected").isEmpty();
            softly.assertThat(missing).as("files that were expected").isEmpty();
            expected.files().keySet().stream()
                    .filter(built.files()::containsKey)
                    .forEach(
                            name -> softly.assertThat(built.text(name)).as(name).isEqualTo(expected.text(name)));
        });
        assertThat(built).isEqualTo(expected);
    }
}
