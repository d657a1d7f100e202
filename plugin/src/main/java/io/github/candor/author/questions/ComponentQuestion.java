package io.github.candor.author.questions;

import io.github.candor.model.Components;
import io.github.candor.problem.RefusalException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out which components are meant: by their ids or names, and of whoever is asked also by number. */
public final class ComponentQuestion {
    private static final Pattern NUMBER = Pattern.compile("(?<![^\\s,{\\[])\\d{1,4}(?=\\s*(?:[:=,}\\]]|$))");

    private final Answers answers;
    private final List<String> ids;

    public ComponentQuestion(Answers answers, Components known) {
        this.answers = answers;
        this.ids = Meanings.ids(known);
    }

    /**
     * Returns what is named, perhaps nothing.
     *
     * @param question without the list of what there is, like {@code What is hit}
     * @param example what stands after that list
     */
    public List<NamedComponent> ask(String question, String example, Answers.Meaning<List<NamedComponent>> meaning) {
        if (answers.given("components") != null) {
            return answers.getUnasked("components", "", meaning);
        }
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            numbered.add((i + 1) + " " + ids.get(i));
        }
        String whole = question + " (" + String.join(", ", numbered) + "), " + example;
        return answers.get("components", whole, "", typed -> meaning.of(named(typed)));
    }

    /** An id may be a number itself, and is that then. */
    private String named(String typed) {
        StringBuilder named = new StringBuilder();
        Matcher number = NUMBER.matcher(typed);
        while (number.find()) {
            number.appendReplacement(named, ids.contains(number.group()) ? number.group() : id(number.group()));
        }
        return number.appendTail(named).toString();
    }

    private String id(String number) {
        int index = Integer.parseInt(number);
        if (index < 1 || index > ids.size()) {
            throw new RefusalException(Answers.noNumber(number, ids.size()));
        }
        return ids.get(index - 1);
    }
}
