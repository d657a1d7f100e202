package io.github.candor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes inputs of seeds, by what goes wrong when people and programs write: cut, doubled, mixed up, grown, damaged. */
final class Mutator {
    private static final int MOST_STEPS = 6;
    private static final int LARGEST = 200_000;

    private final List<String> seeds;
    private final List<String> words;
    private final Random random;

    Mutator(List<String> seeds, List<String> words, Random random) {
        this.seeds = List.copyOf(seeds);
        List<String> all = new ArrayList<>(OddText.ANYWHERE);
        // As often as all odd texts together, however few there are.
        for (int i = 0; i < OddText.ANYWHERE.size() && !words.isEmpty(); i += words.size()) {
            all.addAll(words);
        }
        this.words = List.copyOf(all);
        this.random = random;
    }

    /** Returns the next input. */
    byte[] next() {
        StringBuilder text = new StringBuilder(any(seeds));
        for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0; steps--) {
            change(text);
        }
        text.setLength(Math.min(text.length(), LARGEST));
        return bytes(text.toString());
    }

    private void change(StringBuilder text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + 1 + random.nextInt(1 + random.nextInt(40)));
        switch (random.nextInt(11)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 -> text.insert(from, any(words));
            case 3 -> text.replace(from, to, any(words));
            case 4 -> mixLines(text);
            case 5 -> doubleLine(text);
            case 6 -> replaceWord(text, from);
            case 7 -> replaceWord(text, from);
            case 8 -> splice(text, from);
            case 9 -> replaceValue(text, from);
            default -> grow(text, from, to);
        }
    }

    private void mixLines(StringBuilder text) {
        List<String> lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        replaceAll(text, String.join("\n", lines));
    }

    private void doubleLine(StringBuilder text) {
        List<String> lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
        lines.add(random.nextInt(lines.size()), any(lines));
        replaceAll(text, String.join("\n", lines));
    }

    /** Replaces the word or the number around {@code at}. */
    private void replaceWord(StringBuilder text, int at) {
        int from = at;
        int to = at;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        text.replace(from, to, any(words));
    }

    /** Replaces what stands after the next colon on its line. */
    private void replaceValue(StringBuilder text, int at) {
        int colon = text.indexOf(": ", at);
        int end = colon < 0 ? -1 : text.indexOf("\n", colon);
        if (end >= 0) {
            text.replace(colon + 2, end, any(words));
        }
    }

    /** Ends with the end of another seed. */
    private void splice(StringBuilder text, int at) {
        String other = any(seeds);
        text.setLength(at);
        text.append(other.substring(random.nextInt(other.length() + 1)));
    }

    private void grow(StringBuilder text, int from, int to) {
        String piece = random.nextBoolean() ? text.substring(from, to) : any(OddText.PIECES);
        int times = 1 << random.nextInt(random.nextInt(10) == 0 ? 16 : 8);
        text.insert(from, piece.repeat(Math.min(times, LARGEST / Math.max(1, piece.length()))));
    }

    /** Mostly UTF-8; now and then a damaged byte or another encoding. */
    private byte[] bytes(String text) {
        if (random.nextInt(100) == 0) {
            return text.getBytes(StandardCharsets.UTF_16LE);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void replaceAll(StringBuilder text, String by) {
        text.setLength(0);
        text.append(by);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
