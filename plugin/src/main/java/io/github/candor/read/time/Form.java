package io.github.candor.read.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a time as people write it, and with which characters it may begin, spaces in front of it left out: where another
 * stands, nothing need be tried.
 */
record Form(String beginnings, Pattern pattern) {
    static final String DIGITS = "0123456789";
    static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Returns a form of {@code regex}; letters of any case match, be it ASCII. */
    static Form ofAnyCase(String beginnings, String regex) {
        return new Form(beginnings, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    /** Returns a form of {@code regex}. */
    static Form of(String beginnings, String regex) {
        return new Form(beginnings, Pattern.compile(regex));
    }

    /** Returns what stands at index {@code from} of {@code text}, or null when it is not of this form. */
    @Nullable
    Matcher at(String text, int from) {
        int first = from;
        while (first < text.length() && isSpace(text.charAt(first))) {
            first++;
        }
        if (first == text.length() || beginnings.indexOf(text.charAt(first)) < 0) {
            return null;
        }
        Matcher found = pattern.matcher(text).region(from, text.length());
        return found.lookingAt() ? found : null;
    }

    /** Returns whether {@code c} is what a regular expression calls a space. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
