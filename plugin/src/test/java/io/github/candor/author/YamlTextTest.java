package io.github.candor.author;

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
