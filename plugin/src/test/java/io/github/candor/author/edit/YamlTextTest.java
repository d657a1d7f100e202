package io.github.candor.author.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Problems;
import io.github.candor.read.yaml.YamlReader;
import io.github.candor.read.yaml.YamlValue;
import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class YamlTextTest {
    @Example
    void leavesPlainWhatIsPlain() {
        assertThat(YamlText.of("Teachers couldn't open pages at 9:40 (again)"))
                .isEqualTo("Teachers couldn't open pages at 9:40 (again)");
    }

    @Example
    void quotesWhatOtherProgramsWouldReadAsSomethingElse() {
        assertThat(YamlText.of("no")).isEqualTo("\"no\"");
        assertThat(YamlText.of("12:30")).isEqualTo("\"12:30\"");
        assertThat(YamlText.of("Keys: old")).isEqualTo("\"Keys: old\"");
    }

    @Property(tries = 2000)
    void isReadAsItWasGiven(
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = ' ', to = '\u017F') String text) {
        // The reader refuses what cannot be seen, however it is written.
        Assume.that(text.chars().noneMatch(Character::isISOControl));
        Problems problems = new Problems();

        String document = "a: " + YamlText.of(text) + "\nb: {c: " + YamlText.inFlow(text) + ", d: e}\n";

        YamlValue.Mapping read =
                Objects.requireNonNull(YamlReader.read("f", document, 1, problems), () -> document + problems.sorted());

        assertThat(((YamlValue.Scalar) Objects.requireNonNull(read.find("a"))).text())
                .isEqualTo(text);
        YamlValue.Mapping flow = (YamlValue.Mapping) Objects.requireNonNull(read.find("b"));
        assertThat(((YamlValue.Scalar) Objects.requireNonNull(flow.find("c"))).text())
                .isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }

    @Example
    void writesATitleOfAnyLength() {
        String title = "a: b #".repeat(2_000) + "x".repeat(2_000_000);

        assertThat(YamlText.of("x".repeat(2_000_000))).hasSize(2_000_000);
        assertThat(YamlText.of(title)).startsWith("\"a: b #");
        assertThat(YamlText.inFlow("x".repeat(2_000_000))).hasSize(2_000_000);
    }
}
