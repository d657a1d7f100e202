package io.github.candor.render.xml;

/** Plain text as HTML and XML write it, where no template does that. */
public final class HtmlText {
    private HtmlText() {}

    /** Returns {@code text} for between tags. */
    public static String of(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Returns {@code text} for an attribute in double quotes; right between tags too. */
    public static String attribute(String text) {
        return of(text).replace("\"", "&quot;");
    }
}
