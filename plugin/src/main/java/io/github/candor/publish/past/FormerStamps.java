package io.github.candor.publish.past;

import io.github.candor.address.Address;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Knows what in a file only says when it was made and how long it holds. Two files that differ in nothing else say the same.
 *
 * <p>In a page that is {@code data-next} of its body, the line {@code built} of its foot, and every element of the class {@code
 * as-of}, as the theme writes them; no author's text can pass for one, since HTML in it is escaped. The figures of uptime
 * in our API run with the clock to the second; they tell what the pages of uptime tell, so they alone are no news.
 */
final class FormerStamps {
    private static final List<String> ELEMENTS = List.of("span", "td", "p");

    private FormerStamps() {}

    /** Returns whether two files at {@code path} differ at most in when they were made. */
    static boolean isAllThatDiffers(String path, byte[] one, byte[] other) {
        if (path.endsWith(".html")) {
            return page(one).equals(page(other));
        }
        return Address.UPTIME_FACTS.is(path) || path.equals(Address.API.at("uptime.json")) || Arrays.equals(one, other);
    }

    private static String page(byte[] page) {
        String text = text(page);
        String endless = without(text, text.indexOf(" data-next=\"", Math.max(0, text.indexOf("<body"))), "\">");
        String timeless = without(endless, endless.lastIndexOf("<p id=\"built\""), "</p>");
        String said = timeless;
        for (String element : ELEMENTS) {
            said = withoutAll(said, "<" + element + " class=\"as-of\"", "</" + element + ">");
        }
        return said;
    }

    /** Looks for each end once, so that a page of nothing but beginnings takes no longer than another. */
    private static String withoutAll(String text, String begin, String end) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        int start = text.indexOf(begin);
        int stop = start < 0 ? -1 : text.indexOf(end, start);
        while (stop >= 0) {
            rest.append(text, at, start);
            at = stop + end.length();
            start = text.indexOf(begin, at);
            stop = start < 0 ? -1 : text.indexOf(end, start);
        }
        return rest.append(text, at, text.length()).toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String without(String text, int start, String end) {
        int stop = start < 0 ? -1 : text.indexOf(end, start);
        return stop < 0 ? text : text.substring(0, start) + text.substring(stop);
    }
}
