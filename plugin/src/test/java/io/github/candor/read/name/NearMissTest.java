package io.github.candor.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearMissTest {
    private static final List<String> MANY = Stream.concat(
                    IntStream.range(0, 88).mapToObj(i -> "part-number-" + i), Stream.of("mail"))
            .toList();

    @Test
    void namesTheNearestWhereNobodyWouldReadTheWholeList() {
        assertThat(NearMiss.advice("e-mail-service", MANY))
                .startsWith("Use one of the 89 there are; the nearest are mail, ")
                .doesNotContain("more")
                .hasSizeLessThan(150);
    }

    @Test
    void namesOnlyWhatIsNearWhereThereIsSuchAName() {
        assertThat(NearMiss.advice("part-number_7", MANY)).isEqualTo("Did you mean \"part-number-7\"?");
    }

    @Test
    void listsWhatCanBeReadAtAGlance() {
        assertThat(NearMiss.advice("xyz", List.of("mail", "web"))).isEqualTo("Use one of mail, web.");
        assertThat(NearMiss.advice("xyz", List.of("mail"))).isEqualTo("There is only mail.");
        assertThat(NearMiss.advice("mial", List.of("mail", "web")))
                .isEqualTo("Did you mean \"mail\"? Use one of mail, web.");
    }

    @Test
    void countsEachLetterThatIsAddedDroppedChangedOrSwapped() {
        assertThat(NearMiss.distance("login", "login")).isZero();
        assertThat(NearMiss.distance("lgoin", "login")).isOne();
        assertThat(NearMiss.distance("logn", "login")).isOne();
        assertThat(NearMiss.distance("loginn", "login")).isOne();
        assertThat(NearMiss.distance("abcdef", "badcfe")).isEqualTo(3);
        assertThat(NearMiss.distance("", "login")).isEqualTo(5);
        assertThat(NearMiss.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void findsTheNearestOfAsManyNamesAsTheLargestSiteHas() {
        List<String> names = IntStream.range(0, 20_000)
                .mapToObj(i -> "20" + (10 + i % 15) + "-0" + (1 + i % 9) + "-1" + (i % 10) + "-" + words(i))
                .toList();
        assertThat(NearMiss.find(names.get(7_777).replace("e", "a"), names)).isEqualTo(names.get(7_777));
    }

    private static String words(int number) {
        List<String> words =
                List.of("mail", "login", "search", "down", "slow", "pages", "teachers", "library", "print");
        return Stream.iterate(number, left -> left / 9)
                .limit(5)
                .map(left -> words.get(left % 9))
                .collect(Collectors.joining("-"));
    }

    /** Each of these would take longer than anybody waits. */
    @Test
    void givesUpWhereNamesAreLongOrMany() {
        String endless = "a".repeat(1_000_000);
        assertThat(NearMiss.find(endless, MANY)).isNull();
        assertThat(NearMiss.advice(endless, MANY)).startsWith("Use one of the 89 there are");
        List<String> alike =
                IntStream.range(0, 300_000).mapToObj(i -> "ab".repeat(100) + i).toList();
        assertThat(NearMiss.find("ba".repeat(100), alike)).isIn(alike);
        assertThat(NearMiss.advice("cd".repeat(100), alike)).isEqualTo("Use one of the 300000 there are.");
    }
}
