package io.github.candor.preview;

import java.util.List;

/** Puts the {@link Bar}, with its style and script, into a page on its way to the browser. */
final class Insertion {
    /** Pages that lead on at once, and those that others put into a frame and that run no script. */
    private static final List<String> WITHOUT = List.of("http-equiv=\"refresh\"", "script-src 'none'");

    private static final String STYLE = "<link rel=\"stylesheet\" href=\"" + Tools.PATH + "preview.css\">";
    private static final String SCRIPT = "<script src=\"" + Tools.PATH + "preview.js\" defer></script>";

    private Insertion() {}

    /** Returns {@code page} with {@code bar} at its end. */
    static String into(String page, String bar) {
        if (WITHOUT.stream().anyMatch(page::contains)) {
            return page;
        }
        int end = page.lastIndexOf("</body>");
        int at = end < 0 ? page.length() : end;
        return page.substring(0, at) + STYLE + bar + SCRIPT + page.substring(at);
    }

    /** Returns a page with nothing but {@code bar}. */
    static String alone(String bar) {
        return into(
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        + "<meta name=\"color-scheme\" content=\"light dark\"><title>Preview</title></head>"
                        + "<body></body></html>\n",
                bar);
    }
}
