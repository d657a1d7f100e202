package io.github.candor.render.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLinesTest {
    private static String written(String name, String text) {
        return new String(new ContentLines().addText(name, text).bytes(), StandardCharsets.UTF_8);
    }

    private static String unfolded(String lines) {
        return lines.replace("\r\n ", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one, two; three|one\\, two\\; three",
                "C:\\temp|C:\\\\temp",
                "12:30 \"quoted\"|12:30 \"quoted\"",
                "Größe – 漢字 😀|Größe – 漢字 😀"
            })
    void escapesWhatHasAMeaningInText(String text, String value) {
        assertThat(written("SUMMARY", text)).isEqualTo("SUMMARY:" + value + "\r\n");
    }

    @Test
    void saysTheEndOfALineInLettersAndNoOtherControlCharacter() {
        assertThat(written("SUMMARY", "one\r\ntwo\rthree\nfour\u2028five\tsix\u0000\u0007\u007f"))
                .isEqualTo("SUMMARY:one\\ntwo\\nthree\\nfour\\nfive\tsix\r\n");
    }

    @Test
    void keepsACommaInATextApartFromThatBetweenTexts() {
        byte[] bytes = new ContentLines()
                .addTexts("CATEGORIES", List.of("Login, sign-in", "Pages"))
                .bytes();

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("CATEGORIES:Login\\, sign-in,Pages\r\n");
    }

    @Test
    void writesNothingWhereThereIsNothingToSay() {
        assertThat(new ContentLines()
                        .addText("DESCRIPTION", " ")
                        .addTexts("CATEGORIES", List.of())
                        .bytes())
                .isEmpty();
    }

    @Test
    void foldsNoLineOf75OctetsButOneOf76() {
        String text = "x".repeat(75 - "SUMMARY:".length());

        assertThat(written("SUMMARY", text)).isEqualTo("SUMMARY:" + text + "\r\n");
        assertThat(written("SUMMARY", text + "y")).isEqualTo("SUMMARY:" + text + "\r\n y\r\n");
    }

    @ParameterizedTest
    @CsvSource({"é, 2", "–, 3", "😀, 4"})
    void foldsBeforeALetterThatWouldBeCut(String letter, int octets) {
        for (int room = 0; room <= octets; room++) {
            String before = "x".repeat(75 - "SUMMARY:".length() - room);
            String end = room < octets ? "\r\n " + letter : letter + "\r\n ";

            assertThat(written("SUMMARY", before + letter + "xxx")).startsWith("SUMMARY:" + before + end);
        }
    }

    @Test
    void countsTheBlankThatContinuesALine() {
        String[] lines = written("SUMMARY", "x".repeat(400)).split("\r\n");

        assertThat(lines).hasSize(6);
        assertThat(lines[1]).hasSize(75).startsWith(" x");
    }

    @Property(tries = 500)
    void losesNothingByFolding(@ForAll String text) {
        String once = text.replaceAll("[\\p{Cntrl}\\p{Cs}\u0085\u2028\u2029,;\\\\]", "") + "!";
        String lines = written("DESCRIPTION", once);

        assertThat(unfolded(lines)).isEqualTo("DESCRIPTION:" + once + "\r\n");
        assertThat(lines.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }
}
