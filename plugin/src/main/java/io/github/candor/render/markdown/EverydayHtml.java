package io.github.candor.render.markdown;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes an everyday text as blocks of HTML, as the renderer of all texts does. */
final class EverydayHtml implements EverydayForm {
    private final StringBuilder html;
    private final TextPlace place;
    private final UnaryOperator<String> harmless;

    private EverydayHtml(int length, TextPlace place, UnaryOperator<String> harmless) {
        this.html = new StringBuilder(length);
        this.place = place;
        this.harmless = harmless;
    }

    /**
     * Returns {@code source} as HTML, or null if a parser has to read it.
     *
     * @param harmless takes what could do harm from the address of a link
     */
    static @Nullable String of(String source, TextPlace place, UnaryOperator<String> harmless) {
        EverydayHtml form = new EverydayHtml(source.length() + 128, place, harmless);
        return EverydayText.write(source, form) ? form.html.toString() : null;
    }

    @Override
    public void begin(Block block, int number) {
        switch (block) {
            case PARAGRAPH -> html.append("<p>");
            case ITEM -> html.append("<li>");
            case BULLETS -> html.append("<ul>\n");
            case NUMBERS -> {
                html.append("<ol");
                if (number != 1) {
                    html.append(" start=\"").append(number).append('"');
                }
                html.append(">\n");
            }
        }
    }

    @Override
    public void end(Block block) {
        html.append(
                switch (block) {
                    case PARAGRAPH -> "</p>\n";
                    case ITEM -> "</li>\n";
                    case BULLETS -> "</ul>\n";
                    case NUMBERS -> "</ol>\n";
                });
    }

    @Override
    public void words(String source, int from, int to) {
        html.append(source, from, to);
    }

    @Override
    public void quote() {
        html.append("&quot;");
    }

    @Override
    public void code(String source, int from, int to) {
        html.append("<code>").append(source, from, to).append("</code>");
    }

    @Override
    public boolean link(String destination, String source, int from, int to) {
        String resolved = place.resolve(destination);
        if (resolved == null) {
            html.append(source, from, to);
            return true;
        }
        String address = harmless.apply(resolved);
        if (!EverydayText.isPlainAddress(address)) {
            return false;
        }
        html.append("<a href=\"")
                .append(address)
                .append("\">")
                .append(source, from, to)
                .append("</a>");
        return true;
    }
}
