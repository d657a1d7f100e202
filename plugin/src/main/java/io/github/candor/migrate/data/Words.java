package io.github.candor.migrate.data;

import io.github.candor.problem.Logins;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the words out of a text, so that two ways to mark it up can be compared. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern TARGET = Pattern.compile("(?<=\\])\\([^)\\s\\]]*+\\)|<[^<>]*+>|&[a-zA-Z]+;|&#\\d+;");

    private Words() {}

    /** Returns the words of {@code text}, HTML or Markdown, without addresses and tags, in order. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(TARGET.matcher(Logins.without(text)).replaceAll(" "));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** Returns the words that {@code theirs} has more often than {@code ours}, in alphabetical order. */
    public static List<String> missing(List<String> theirs, List<String> ours) {
        List<String> rest = new ArrayList<>(theirs.stream().sorted().toList());
        List<String> there = ours.stream().sorted().toList();
        int at = 0;
        List<String> missing = new ArrayList<>();
        for (String word : rest) {
            while (at < there.size() && there.get(at).compareTo(word) < 0) {
                at++;
            }
            if (at < there.size() && there.get(at).equals(word)) {
                at++;
            } else {
                missing.add(word);
            }
        }
        return missing;
    }
}
