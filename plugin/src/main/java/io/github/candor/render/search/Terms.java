package io.github.candor.render.search;

import io.github.candor.model.OneCase;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into the terms that it is found by. The theme's {@code scripts/search.js} does the same with what a visitor types;
 * a test in a browser compares the two.
 *
 * <p>Letters lose case and accents. Scripts that put no spaces between words are cut into pairs of neighbouring characters,
 * and the last character of a stretch also stands alone, so that each character begins a term.
 */
public final class Terms {
    /** Longer terms are cut, in code points. */
    static final int LONGEST = 40;

    /** Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones. */
    private static final Pattern MARKS = Pattern.compile(
            "[\\u0300-\\u036F\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u0640\\u064B-\\u065F]");

    /** Thai to Tibetan, Burmese, Khmer, kana and Chinese characters. */
    private static final String DENSE = "[\\u0E00-\\u0FFF\\u1000-\\u109F\\u1780-\\u17FF\\u3005-\\u3007\\u3040-\\u30FF"
            + "\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\x{20000}-\\x{3FFFF}]";

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final Pattern RUN =
            Pattern.compile("((?:(?=" + DENSE + ")" + LETTER + ")++)|(?:(?!" + DENSE + ")" + LETTER + ")++");

    private static final Pattern LIGATURE = Pattern.compile("[ßæœøđłıþðς]");
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "ı", "i", "þ", "th", "ð", "d", "ς", "σ");

    private Terms() {}

    /** Returns the terms of {@code text} in their order, with repetitions. */
    static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        forEach(text, terms::add);
        return terms;
    }

    /** White space ends every term, so that each word between it is cut alone; most words are plain. */
    static void forEach(String text, Consumer<String> each) {
        int begin = 0;
        boolean isPlain = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            if (c > ' ') {
                isPlain &= c < 0x7F;
                continue;
            }
            if (isPlain) {
                plain(text, begin, i, each);
            } else {
                any(text.substring(begin, i), each);
            }
            begin = i + 1;
            isPlain = true;
        }
    }

    /** Cuts what is nothing but ASCII, in which no letter has an accent. */
    private static void plain(String text, int begin, int end, Consumer<String> each) {
        int from = begin;
        boolean isLower = true;
        for (int i = begin; i <= end; i++) {
            char c = i == end ? ' ' : text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                continue;
            }
            if (c >= 'A' && c <= 'Z') {
                isLower = false;
                continue;
            }
            if (i > from) {
                String term = text.substring(from, Math.min(i, from + LONGEST));
                each.accept(isLower ? term : OneCase.lower(term));
            }
            from = i + 1;
            isLower = true;
        }
    }

    /** Cuts text of any script. */
    static void any(String text, Consumer<String> each) {
        Matcher runs = RUN.matcher(fold(text));
        while (runs.find()) {
            if (runs.group(1) == null) {
                each.accept(cut(runs.group()));
            } else {
                pairs(runs.group(), each);
            }
        }
    }

    /** Returns {@code text} in small letters without accents, compatible characters made equal (NFKD, then NFC). */
    public static String fold(String text) {
        String bare = OneCase.lower(
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll(""));
        String plain = LIGATURE.matcher(bare).replaceAll(found -> LETTERS.getOrDefault(found.group(), ""));
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static void pairs(String run, Consumer<String> each) {
        int[] points = run.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            each.accept(new String(points, i, Math.min(2, points.length - i)));
        }
    }

    private static String cut(String term) {
        return term.length() <= LONGEST || term.codePointCount(0, term.length()) <= LONGEST
                ? term
                : term.substring(0, term.offsetByCodePoints(0, LONGEST));
    }
}
