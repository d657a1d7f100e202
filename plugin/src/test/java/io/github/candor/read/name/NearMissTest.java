package io.github.candor.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
