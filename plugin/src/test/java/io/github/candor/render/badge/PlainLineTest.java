package io.github.candor.render.badge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLineTest {
    @Test
    void leavesAShortNameAsItIs() {
        assertThat(PlainLine.of("Seiten für Lehrkräfte")).isEqualTo("Seiten für Lehrkräfte");
    }

    @Test
    void cutsALongNameToFortyCharacters() {
        String cut = PlainLine.of("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");

        assertThat(cut).isEqualTo("Donaudampfschifffahrtselektrizitätenhau…").hasSize(PlainLine.MOST);
    }

    @Test
    void countsCharactersBeyondTheBasicPlaneAsOne() {
        assertThat(PlainLine.of("🚀".repeat(40))).isEqualTo("🚀".repeat(40));
        assertThat(PlainLine.of("🚀".repeat(41))).isEqualTo("🚀".repeat(39) + "…");
    }

    @Test
    void cutsNoLetterFromTheMarksOnIt() {
        String accented = "e\u0301";

        assertThat(PlainLine.cut(accented.repeat(5), 5)).isEqualTo(accented.repeat(2) + "…");
    }

    @Test
    void cutsNoPictureThatIsJoinedFromSeveral() {
        String family = "👩\u200D👧";

        assertThat(PlainLine.cut(family + family, 5)).isEqualTo(family + "…");
    }

    @Test
    void leavesNothingThatBreaksALineATerminalOrADocument() {
        assertThat(PlainLine.of("a\nb\u001B[2Jc\u0000\uD800\uFFFF\u2028d")).isEqualTo("a b [2Jc d");
    }

    @Test
    void leavesNothingThatTurnsTheTextBehindIt() {
        assertThat(PlainLine.of("\u202Eevil\u2066 עברית")).isEqualTo("evil עברית");
    }

    @Test
    void endsWithTextOfNothingButMarks() {
        assertThat(PlainLine.of("\u0301".repeat(100))).isEqualTo("…");
    }
}
