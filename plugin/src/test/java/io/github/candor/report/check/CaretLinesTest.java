package io.github.candor.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaretLinesTest {
    @Test
    void putsTheCaretBelowTheColumn() {
        assertThat(CaretLines.of(3, "components: {logn: major_outage}", 14)).isEqualTo("""
                3 | components: {logn: major_outage}
                  |              ^""");
    }

    @Test
    void keepsTheCaretInPlaceBehindALongNumber() {
        assertThat(CaretLines.of(1042, "title: x", 8)).isEqualTo("""
                1042 | title: x
                     |        ^""");
    }

    @Test
    void pointsBehindTheLastCharacter() {
        assertThat(CaretLines.of(2, "title:", 7)).isEqualTo("""
                2 | title:
                  |       ^""");
    }

    @Test
    void pointsIntoAnEmptyLine() {
        assertThat(CaretLines.of(2, "", 1)).isEqualTo("""
                2 |
                  | ^""");
    }

    @Test
    void countsTabsCombiningMarksAndWideCharactersAsATerminalShowsThem() {
        assertThat(CaretLines.of(1, "\tu\u0308 x", 5)).isEqualTo("1 |  u\u0308 x\n  |    ^");
        assertThat(CaretLines.of(1, "停止 x", 4)).isEqualTo("1 | 停止 x\n  |      ^");
    }

    @Test
    void showsNothingThatMovesTheCursor() {
        assertThat(CaretLines.of(1, "a\u001B[2J\u202Eb", 6)).isEqualTo("1 | a·[2J·b\n  |      ^");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String caret = CaretLines.of(7, "x".repeat(500) + "y" + "z".repeat(500), 501);

        assertThat(caret).isEqualTo("7 | …" + "x".repeat(60) + "y" + "z".repeat(59) + "…\n  | " + " ".repeat(61) + "^");
    }

    @Test
    void cutsNoCharacterInTwo() {
        String faces = "\uD83D\uDE00".repeat(100);

        assertThat(CaretLines.of(7, faces, 72)).doesNotContain("·");
        assertThat(CaretLines.of(7, "x" + faces, 72)).doesNotContain("·");
    }
}
