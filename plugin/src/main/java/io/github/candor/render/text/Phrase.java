package io.github.candor.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with places to fill in, {@code {0}} to {@code {9}}, in which an apostrophe is written twice, as in
 * {@link java.text.MessageFormat}; that class parses its pattern anew for every date of every page.
 *
 * @param texts what stands around the places; one more than there are places
 * @param places which value belongs in each
 */
record Phrase(List<String> texts, List<Integer> places) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    Phrase {
        texts = List.copyOf(texts);
        places = List.copyOf(places);
    }

    /** Returns the phrase that {@code pattern} describes. */
    static Phrase parse(String pattern) {
        List<String> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher matcher = PLACE.matcher(pattern);
        int end = 0;
        while (matcher.find()) {
            texts.add(pattern.substring(end, matcher.start()).replace("''", "'"));
            places.add(Integer.valueOf(matcher.group(1)));
            end = matcher.end();
        }
        texts.add(pattern.substring(end).replace("''", "'"));
        return new Phrase(texts, places);
    }

    /** Returns the phrase with {@code values} in its places. */
    String fill(Object... values) {
        String first = texts.get(0);
        if (places.isEmpty()) {
            return first;
        }
        StringBuilder filled = new StringBuilder(64).append(first);
        for (int i = 0; i < places.size(); i++) {
            filled.append(values[places.get(i)]).append(texts.get(i + 1));
        }
        return filled.toString();
    }
}
