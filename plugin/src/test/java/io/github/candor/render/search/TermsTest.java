package io.github.candor.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void forgetsCapitalsAndAccents() {
        assertThat(Terms.of("Ärger, Störung, ÉCHEC, Straße, œuvre, İstanbul, ılık, Łódź, ΟΔΟΣ"))
                .containsExactly("arger", "storung", "echec", "strasse", "oeuvre", "istanbul", "ilik", "lodz", "οδοσ");
    }

    @Test
    void takesDecomposedAndCompatibleLettersForTheSame() {
        assertThat(Terms.of("Sto\u0308rung ﬁx ＡＰＩ ㎒")).containsExactly("storung", "fix", "api", "mhz");
        assertThat(Terms.of("ｶﾞｽ")).isEqualTo(Terms.of("ガス"));
    }

    @Test
    void keepsVoicedKanaApartFromUnvoiced() {
        assertThat(Terms.of("ガス")).isNotEqualTo(Terms.of("カス"));
    }

    @Test
    void cutsAtWhatIsNeitherLetterNorDigit() {
        assertThat(Terms.of("HTTP/2 403, api.example.org (2024-11-04) can't"))
                .containsExactly("http", "2", "403", "api", "example", "org", "2024", "11", "04", "can", "t");
    }

    @Test
    void cutsLanguagesWithoutBlanksIntoPairsAndOneLastCharacter() {
        assertThat(Terms.of("ログイン障害")).containsExactly("ログ", "グイ", "イン", "ン障", "障害", "害");
        assertThat(Terms.of("iPad用の画面")).containsExactly("ipad", "用の", "の画", "画面", "面");
        assertThat(Terms.of("ล่ม")).containsExactly("ล่", "่ม", "ม");
        assertThat(Terms.of("𠮷野")).containsExactly("𠮷野", "野");
    }

    @Test
    void keepsWordsOfLanguagesWithBlanksWhole() {
        assertThat(Terms.of("로그인 장애")).containsExactly("로그인", "장애");
        assertThat(Terms.of("تعطّل الدخول")).containsExactly("تعطل", "الدخول");
    }

    @Test
    void cutsEndlessTermsBetweenCharacters() {
        assertThat(Terms.of("😀".repeat(3) + "x".repeat(10_000))).containsExactly("x".repeat(40));
        assertThat(Terms.of("𝔄".repeat(100) + "𐐀".repeat(100)).get(0).codePointCount(0, 40))
                .isPositive();
    }

    @Property
    void findsNoTermWithAnEqualsSignOrABlank(@ForAll String text) {
        List<String> terms = Terms.of(text);

        assertThat(terms).noneMatch(term -> term.isEmpty() || term.contains("=") || term.contains(" "));
    }

    @Property
    void givesTheSameTermsForFoldedText(@ForAll String text) {
        assertThat(Terms.of(Terms.fold(text))).isEqualTo(Terms.of(Terms.fold(Terms.fold(text))));
    }

    @Property
    void cutsWordsAsItCutsTheWholeText(@ForAll("texts") String text) {
        List<String> whole = new ArrayList<>();
        Terms.any(text, whole::add);

        assertThat(Terms.of(text)).isEqualTo(whole);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Cache",
                "API-2",
                "x",
                " ",
                "  ",
                "\n",
                "\t",
                "\u007F",
                "Ärger",
                "\u0308",
                "ΟΔΟΣ",
                "ς",
                "ﬁ",
                "ログイン",
                "用",
                "\u00A8",
                "\u2003",
                "\u00A0",
                "İ",
                "ล่ม",
                "𠮷",
                "\uD83D",
                "é",
                "'",
                "_",
                "\u3000",
                "Z".repeat(50));
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(8).map(parts -> String.join("", parts)));
    }
}
