package io.github.candor.preview;

/** Puts the {@link Bar}, with its style and script, into a page on its way to the browser. */
final class Insertion {
    private static final String STYLE = "<link rel=\"stylesheet\" href=\"" + Tools.PATH + "preview.css\">";
    private static final String SCRIPT = "<script src=\"" + Tools.PATH + "preview.js\" defer></script>";

    private Insertion() {}

    /** Returns {@code page} with {@code bar} at its end. */
    static String into(String page, String bar) {
        if (!mayRunScripts(page)) {
            return page;
        }
        int end = page.lastIndexOf("</body>");
        int at = end < 0 ? page.length() : end;
        return page.substring(0, at) + STYLE + bar + SCRIPT + page.substring(at);
    }

    /** A page whose policy allows no script leads on at once, or is put into a frame by others. */
    private static boolean mayRunScripts(String page) {
        return !page.contains("http-equiv=\"Content-Security-Policy\"") || page.contains("script-src 'self'");
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
