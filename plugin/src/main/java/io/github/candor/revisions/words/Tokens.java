package io.github.candor.revisions.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text apart into words and signs. What stands between them is no part of them: who sets lines otherwise changes no
 * word.
 *
 * <p>Times, dates, addresses and words like "don't" are one; so are pictures that are made of several characters. In
 * scripts that put no spaces between words each character is one.
 */
public final class Tokens {
    /** Keeps two words together where it stands between them without a space. */
    private static final String JOINERS = "'’.:/@-";

    private static final int JOINER_OF_PICTURES = 0x200D;
    private static final int VARIANT = 0xFE0F;

    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /** Returns the words and signs of {@code text} in order. */
    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        List<Token> all = new ArrayList<>();
        for (Token token = tokens.next(); token != null; token = tokens.next()) {
            all.add(token);
        }
        return all;
    }

    /** Returns whether two texts have the same words. */
    public static boolean isSame(String one, String other) {
        Tokens left = new Tokens(one);
        Tokens right = new Tokens(other);
        for (Token token = left.next(); token != null; token = left.next()) {
            Token match = right.next();
            if (match == null || !token.word().equals(match.word())) {
                return false;
            }
        }
        return right.next() == null;
    }

    private @Nullable Token next() {
        String gap = gap();
        if (at == text.length()) {
            return null;
        }
        int start = at;
        int first = take();
        if (Letters.isWord(first)) {
            word();
        } else if (Letters.isUnspaced(first)) {
            marks();
        } else {
            sign();
        }
        return new Token(gap, text.substring(start, at));
    }

    private String gap() {
        int lines = 0;
        int start = at;
        while (at < text.length() && Letters.isBlank(text.codePointAt(at))) {
            lines += take() == '\n' ? 1 : 0;
        }
        return at == start ? "" : lines == 0 ? " " : lines == 1 ? "\n" : "\n\n";
    }

    private void word() {
        marks();
        while (at < text.length()) {
            boolean isJoined = JOINERS.indexOf(text.charAt(at)) >= 0;
            int next = at + (isJoined ? 1 : 0);
            if (next == text.length() || !Letters.isWord(text.codePointAt(next))) {
                return;
            }
            at = next;
            take();
            marks();
        }
    }

    private void sign() {
        marks();
        while (at < text.length() - 1
                && text.charAt(at) == JOINER_OF_PICTURES
                && !Letters.isBlank(text.codePointAt(at + 1))) {
            at++;
            take();
            marks();
        }
    }

    private void marks() {
        while (at < text.length() && (Letters.isMark(text.codePointAt(at)) || text.charAt(at) == VARIANT)) {
            take();
        }
    }

    private int take() {
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        return character;
    }
}
