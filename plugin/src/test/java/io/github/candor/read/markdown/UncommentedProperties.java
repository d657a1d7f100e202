package io.github.candor.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Comments among everything that a text may be made of. */
class UncommentedProperties {
    /** Pieces in which {@code @} stands for a number that occurs nowhere else. */
    private static final List<String> PIECES = List.of(
            "<!-- secret -->",
            "<!--\nsecret\n-->",
            "<!-- secret\n\nsecret -->",
            "<!-- ` secret -->",
            "<!-- ```\n```\nsecret -->",
            "`<!-- code@ -->`",
            "\n```\n<!-- code@ -->\n```\n",
            "\n\n    <!-- code@ -->\n\n",
            "\n- ",
            "\n> ",
            "\n## Timeline ",
            "\n| ",
            "\n",
            "\n\n",
            " word@ ",
            "word@",
            ". ",
            "**",
            "[a](b)");

    private static final Pattern WORD = Pattern.compile("word\\d+");

    @Property(tries = 2000)
    void leaveWithoutATraceAndMoveNoLine(@ForAll("texts") String text) {
        Uncommented read = Uncommented.of(text);

        assertThat(read.text()).doesNotContain("secret");
        assertThat(read.text().split("\n", -1)).hasSameSizeAs(text.split("\n", -1));
        assertThat(words(read.text())).isEqualTo(words(text));
    }

    @Property(tries = 1000)
    void leaveEveryWordWithItsPlace(@ForAll("texts") String text) {
        Uncommented read = Uncommented.of(text);
        String[] left = read.text().split("\n", -1);
        String[] written = text.split("\n", -1);
        for (int i = 0; i < left.length; i++) {
            String line = written[i];
            int index = i;
            assertThat(WORD.matcher(left[i]).results())
                    .allSatisfy(word -> assertThat(line.substring(read.column(index, word.start())))
                            .startsWith(word.group()));
        }
    }

    @Property(tries = 500)
    void areFoundInAnyText(@ForAll("marks") String text) {
        Uncommented read = Uncommented.of(text);

        assertThat(read.text().chars().filter(c -> c == '\n').count())
                .isLessThanOrEqualTo(text.chars().filter(c -> c == '\n').count());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                text.append(pieces.get(i).replace("@", Integer.toString(i)));
            }
            return text.toString();
        });
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.strings().withChars("<!->`\\ \n\t*[](){}a|#~").ofMaxLength(60);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
