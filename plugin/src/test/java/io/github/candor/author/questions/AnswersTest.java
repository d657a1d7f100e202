package io.github.candor.author.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    @ParameterizedTest
    @ValueSource(strings = {"y", "Y", "yes", " YES "})
    void agreesWhereSomebodySaysYes(String typed) {
        assertThat(at(new ScriptedTerminal(typed)).agree("Publish it now")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "n", "No"})
    void disagreesUnlessSomebodySaysYes(String typed) {
        ScriptedTerminal terminal = new ScriptedTerminal(typed);

        assertThat(at(terminal).agree("Publish it now")).isFalse();
        assertThat(terminal.shown()).isEqualTo("Publish it now (yes, no) [no]: ");
    }

    @Test
    void asksAgainUntilItIsUnderstood() {
        ScriptedTerminal terminal = new ScriptedTerminal("sure", "yes");

        assertThat(at(terminal).agree("Publish it now")).isTrue();
        assertThat(terminal.shown()).contains("\"sure\" is neither yes nor no.");
    }

    @Test
    void disagreesWhereTheInputEndsOrNobodyIsThere() {
        assertThat(at(new ScriptedTerminal()).agree("Publish it now")).isFalse();
        assertThat(at(new NoTerminal()).agree("Publish it now")).isFalse();
    }

    private static Answers at(Terminal terminal) {
        return new Answers(Map.of(), terminal);
    }
}
