package io.github.candor.revisions.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.candor.revisions.words.Piece.Kind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordChangesTest {
    @Test
    void marksASingleWord() {
        assertThat(marked("It fails for all users.", "It fails for some users."))
                .isEqualTo("It fails for -all- +some+ users.");
    }

    @Test
    void marksWhatWasAddedAtTheEndAndTheBeginning() {
        assertThat(marked("It fails.", "It fails.\n\nIt works again.")).isEqualTo("It fails.\n\n+It works again.+");
        assertThat(marked("fails", "It fails")).isEqualTo("+It+ fails");
        assertThat(marked("It fails", "It")).isEqualTo("It -fails-");
    }

    @Test
    void marksNothingWhereOnlyLinesChanged() {
        WordChanges changes = WordChanges.between("It fails\nfor all.", "It fails for all.");

        assertThat(changes.pieces()).extracting(Piece::kind).containsOnly(Kind.KEPT);
        assertThat(changes.added() + changes.removed()).isZero();
    }

    @Test
    void marksASignThatChanged() {
        assertThat(marked("It fails.", "It fails!")).isEqualTo("It fails-.-+!+");
    }

    @Test
    void doesNotTearAChangeApartForAComma() {
        assertThat(marked("red, green here", "blue, yellow here")).isEqualTo("-red, green-+blue, yellow+ here");
    }

    @Test
    void beginsAnAdditionWhereItsLineBegins() {
        assertThat(marked("## Updates\n- It fails.", "## Updates\n- It fails.\n- It works."))
                .isEqualTo("## Updates\n- It fails.\n+- It works.+");
        assertThat(marked("- A.\n- B.\n- C.", "- A.\n- C.")).isEqualTo("- A.\n-- B.-\n- C.");
    }

    @Test
    void keepsAReplacementInItsLine() {
        assertThat(marked("One.\n\nNobody could", "One.\n\nSome could")).isEqualTo("One.\n\n-Nobody- +Some+ could");
    }

    @Test
    void countsWordsAndNotSigns() {
        WordChanges changes = WordChanges.between("a (b) c.", "a d, e c.");

        assertThat(changes.removed()).isEqualTo(1);
        assertThat(changes.added()).isEqualTo(2);
    }

    @Test
    void leavesOutWhatIsFarFromAnyChange() {
        String far = words("w", 100);

        List<Piece> pieces =
                WordChanges.between("a " + far + " b", "x " + far + " y").pieces();

        assertThat(pieces)
                .extracting(Piece::kind)
                .containsExactly(
                        Kind.REMOVED, Kind.ADDED, Kind.KEPT, Kind.SKIPPED, Kind.KEPT, Kind.REMOVED, Kind.ADDED);
        assertThat(pieces.get(3).words()).isEqualTo(76);
        assertThat(pieces.get(3).text()).isEmpty();
    }

    @Test
    void comparesLongTextsByLines() {
        String before = lines("a", 2_000);
        String after = before.replace("a77 ", "changed ");

        WordChanges changes = WordChanges.between("x " + before + " x", "y " + after + " y");

        assertThat(changes.isCut()).isFalse();
        assertThat(changes.removed()).isBetween(3, 60);
    }

    @Test
    void cutsWhatIsTooLongInGoodTime() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            WordChanges changes = WordChanges.between(words("a", 300_000), words("b", 300_000));
            assertThat(changes.isCut()).isTrue();
            assertThat(changes.added()).isEqualTo(300_000);
            assertThat(changes.pieces().stream()
                            .mapToInt(piece -> piece.text().length())
                            .sum())
                    .isLessThan(60_000);
        });
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> WordChanges.between(words("a", 2_990), words("b", 2_990)));
        assertThatCode(() -> WordChanges.between("\n".repeat(500_000), "x\n".repeat(500_000)))
                .doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void givesBothTextsBack(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordChanges.between(before, after).pieces();

        assertThat(Tokens.isSame(text(pieces, Kind.ADDED), after)).isTrue();
        assertThat(Tokens.isSame(text(pieces, Kind.REMOVED), before)).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", ".", ",", "\n", "d-e")
                .list()
                .ofMaxSize(11)
                .map(words -> String.join(" ", words));
    }

    private static String text(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind || piece.kind() == Kind.KEPT)
                .map(piece -> " " + piece.text())
                .collect(Collectors.joining());
    }

    private static String marked(String before, String after) {
        return WordChanges.between(before, after).pieces().stream()
                .map(piece -> piece.gap() + mark(piece.kind()) + piece.text() + mark(piece.kind()))
                .collect(Collectors.joining());
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case KEPT, SKIPPED -> "";
        };
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static String lines(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> word + i + " b" + i + " c" + i + " d" + i)
                .collect(Collectors.joining("\n"));
    }
}
