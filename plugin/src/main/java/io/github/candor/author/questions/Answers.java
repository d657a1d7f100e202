package io.github.candor.author.questions;

import io.github.candor.model.OneCase;
import io.github.candor.problem.RefusalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gets each fact from its switch, else from the person at the terminal, else from what is usual. */
public final class Answers {
    private final Map<String, String> switches;
    private final Terminal terminal;
    private List<String> optional = List.of();

    /** Understands what was given or typed, or says why that cannot be meant. */
    @FunctionalInterface
    public interface Meaning<T> {
        T of(String text);
    }

    /**
     * Keeps where the answers come from.
     *
     * @param switches what was given, by the name after {@code candor.}, like {@code title}; blank means not given
     */
    public Answers(Map<String, String> switches, Terminal terminal) {
        this.switches = Map.copyOf(switches);
        this.terminal = terminal;
    }

    /** Returns what the switch {@code name} says, or null. */
    @Nullable
    public String given(String name) {
        String text = switches.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Returns whether somebody can be asked. */
    public boolean canAsk() {
        return terminal.isThere();
    }

    /** Shows a line to whoever can be asked. */
    public void say(String line) {
        terminal.say(line);
    }

    /** Fails with all of {@code names} that are not given, when nobody can be asked for them. */
    public void require(String... names) {
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            if (given(name) == null) {
                missing.add("-Dcandor." + name + "=…");
            }
        }
        if (!missing.isEmpty() && !canAsk()) {
            throw new RefusalException(
                    "There is no terminal to ask in. Say " + String.join(" ", missing) + "." + more());
        }
    }

    private String more() {
        return optional.isEmpty()
                ? ""
                : " You can also say "
                        + optional.stream()
                                .map(name -> "-Dcandor." + name + "=…")
                                .collect(Collectors.joining(" ")) + ".";
    }

    /** Names switches that may be left out, for who cannot be asked. */
    public Answers mentioning(String... names) {
        Answers same = new Answers(switches, terminal);
        same.optional = List.of(names);
        return same;
    }

    /** Returns the fact {@code name}; without switch and terminal, what {@code usual} means. */
    public <T> T get(String name, String question, String usual, Meaning<T> meaning) {
        String given = given(name);
        if (given != null) {
            return ofSwitch(name, given, meaning);
        }
        return canAsk() ? ask(question, usual, meaning) : meaning.of(usual);
    }

    /** Returns the fact {@code name}, which nobody is asked for; without a switch, what {@code usual} means. */
    public <T> T getUnasked(String name, String usual, Meaning<T> meaning) {
        String given = given(name);
        return given == null ? meaning.of(usual) : ofSwitch(name, given, meaning);
    }

    /** Returns what the person at the terminal chooses from {@code options}, by number or word. */
    public <T> T choose(String question, List<String> options, String usual, Meaning<T> meaning) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < options.size(); i++) {
            list.append(i == 0 ? "" : ", ").append(i + 1).append(' ').append(options.get(i));
        }
        return ask(question + " (" + list + ")", usual, typed -> meaning.of(option(typed, options)));
    }

    private static String option(String typed, List<String> options) {
        if (!typed.matches("\\d{1,4}")) {
            return typed;
        }
        int number = Integer.parseInt(typed);
        if (number < 1 || number > options.size()) {
            throw new RefusalException(noNumber(typed, options.size()));
        }
        return options.get(number - 1);
    }

    /** Says which numbers there are to choose from. */
    static String noNumber(String typed, int most) {
        return "There is no number " + typed + ". Type one from 1 to " + most + ".";
    }

    /** Returns whether the person at the terminal agrees; no is usual, and what nobody says. */
    public boolean agree(String question) {
        while (canAsk()) {
            String typed = terminal.ask(question + " (yes, no) [no]: ");
            String said = typed == null ? "" : typed.strip();
            String word = OneCase.lower(said);
            if (word.isEmpty() || "no".startsWith(word)) {
                return false;
            }
            if ("yes".startsWith(word)) {
                return true;
            }
            terminal.say("  \"" + said + "\" is neither yes nor no.");
        }
        return false;
    }

    private static <T> T ofSwitch(String name, String given, Meaning<T> meaning) {
        try {
            return meaning.of(readable(given));
        } catch (RefusalException e) {
            throw new RefusalException("candor." + name + ": " + e.text());
        }
    }

    /** Letters are lost where the terminal writes in another encoding than the machine says it does. */
    private static String readable(String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            throw new RefusalException(
                    "\"" + text + "\" cannot be read; set the terminal to UTF-8, like LC_ALL=C.UTF-8.");
        }
        return text;
    }

    private <T> T ask(String question, String usual, Meaning<T> meaning) {
        while (true) {
            String typed = terminal.ask(question + (usual.isEmpty() ? "" : " [" + usual + "]") + ": ");
            if (typed == null) {
                throw new RefusalException("Nothing was written.");
            }
            try {
                return meaning.of(typed.isBlank() ? usual : readable(typed.strip()));
            } catch (RefusalException e) {
                terminal.say("  " + e.text());
            }
        }
    }
}
