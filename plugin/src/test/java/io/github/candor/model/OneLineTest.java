package io.github.candor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void makesOneSpaceOfEachRunOfWhiteSpaceAndLeavesNoneAtTheEnds() {
        assertThat(OneLine.of(" \n Sign-in\r\n\tis   down\u000b\f. \u2003 ")).isEqualTo("Sign-in is down .");
    }

    @Test
    void collapsesWhiteSpaceAsTheExpressionDoes() {
        String text = " a\t\u000Bb\r\n  c\u00A0d\u2003";
        assertThat(OneLine.of(text)).isEqualTo(text.replaceAll("\\s+", " ").strip());
    }
}
