package io.github.candor.migrate.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTextTest {
    private static List<String> found(String line) {
        List<String> found = new ArrayList<>();
        KeptText kept = new KeptText(line);
        for (int from = 0; kept.find(from); from = kept.end()) {
            found.add(line.substring(kept.start(), kept.end()));
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({
        "a `<b>` c `d`, `<b>`|`d`",
        "a ``<b>`<i>`` c, ``<b>`<i>``",
        "``a` <b> `c`, ` <b> `",
        "`` <i> ` <i>,",
        "<https://a.b/?c=d> <b>x</b>, <https://a.b/?c=d>",
        "<a@b.c> <a href=x>, <a@b.c>",
        "x <!-- <b> --> y <!-- z, <!-- <b> -->",
        "<!-- ` --> `, <!-- ` -->",
        "` <!-- ` -->, ` <!-- `",
        "<!--->,",
        "<a <b@c.d>, <b@c.d>"
    })
    void isCodeAddressesAndComments(String line, String expected) {
        List<String> all = expected == null ? List.of() : List.of(expected.split("\\|"));

        assertThat(found(line)).isEqualTo(all);
    }

    /** What is begun a hundred thousand times is looked for once: each search to the end of the line would take hours. */
    @ParameterizedTest
    @ValueSource(strings = {"a<!--", "<", "<a:", "<a@", "`x``", "` ", "<b>", "<a href='", "<i>x"})
    void areLookedForOnceHoweverOftenBegun(String begun) {
        assertThat(RawHtml.in(begun.repeat(100_000)).text()).isNotEmpty();
    }

    @Test
    void endsCodeAtTheNextRowOfTheSameLength() {
        StringBuilder rows = new StringBuilder();
        for (int length = 1; length < 1_000; length++) {
            rows.append("`".repeat(length)).append(' ');
        }

        assertThat(found(rows.toString())).isEmpty();
        assertThat(found(rows + "`")).containsExactly(rows + "`");
    }
}
