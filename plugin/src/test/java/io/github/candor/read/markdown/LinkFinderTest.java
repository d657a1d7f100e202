package io.github.candor.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFinderTest {
    /** As long as a definition may be. */
    private static final String LONG = "b".repeat(1_900);

    @ParameterizedTest
    @ValueSource(strings = {"[a]: /%s\n\n", "> [a]:\n> /%s\n\n", "[a]: /b '%s'\n\n", "- [a]: /%s\n\n"})
    void refusesADefinitionThatIsUsedThousandsOfTimes(String definition) {
        String text = definition.formatted(LONG) + "[a] ![a]\n".repeat(10_000);
        Problems problems = new Problems();
        List<TextLink> links = LinkFinder.find("page.md", Uncommented.of(text), 5, problems);

        assertThat(problems.sorted()).extracting(Problem::rule).containsExactly(Rule.TOO_LARGE);
        assertThat(links.stream().mapToLong(link -> link.destination().length()).sum())
                .isLessThan(5_000_000);
    }

    @Test
    void refusesItInAValue() {
        Problems problems = new Problems();
        String text = "[a]: /" + LONG + "\n\n" + "[a] ".repeat(10_000);
        LinkFinder.checkValue(new Place("status.yml", 3, 14), Uncommented.of(text), problems);

        assertThat(problems.sorted()).extracting(Problem::place).hasToString("[status.yml:3:14]");
    }

    @Test
    void takesAsManyAddressesAsAFileHolds() {
        String text = ("[a](/" + LONG + ")\n").repeat(500);
        Problems problems = new Problems();

        assertThat(LinkFinder.find("page.md", Uncommented.of(text), 1, problems))
                .hasSize(500);
        assertThat(problems.sorted()).isEmpty();
    }
}
