package io.github.candor.migrate.data;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown with the HTML in it written as Markdown, as far as there is a way.
 *
 * @param text the same with {@code <br>}, links and emphasis in Markdown
 * @param left names of the elements that are still there, and will be shown as text
 * @param dropped names of the elements of which only the text is still there
 */
public record RawHtml(String text, Set<String> left, Set<String> dropped) {
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(
            "<a\\s[^<>]{0,500}?href=[\"']([^\"'\\s]*)[\"'][^<>]{0,500}>(.{0,500}?)</a>", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRONG =
            Pattern.compile("<(strong|b)>(?=\\S)(.{0,500}?)(?<=\\S)</\\1>", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPHASIS =
            Pattern.compile("<(em|i)>(?=\\S)(.{0,500}?)(?<=\\S)</\\1>", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRAPPING =
            Pattern.compile("</?(p|div|span|center|section|small|font|u)(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)(?:\\s[^<>]*|/)?>");

    public RawHtml {
        left = Set.copyOf(left);
        dropped = Set.copyOf(dropped);
    }

    /** Returns {@code markdown} with its HTML as Markdown; code, addresses in angle brackets and comments stay as they are. */
    public static RawHtml in(String markdown) {
        Set<String> left = new LinkedHashSet<>();
        Set<String> dropped = new LinkedHashSet<>();
        String text = MarkdownText.outsideCode(markdown, line -> line(line, left, dropped));
        return new RawHtml(text, left, dropped);
    }

    private static String line(String line, Set<String> left, Set<String> dropped) {
        if (line.indexOf('<') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder();
        KeptText kept = new KeptText(line);
        int from = 0;
        while (kept.find(from)) {
            out.append(plain(line.substring(from, kept.start()), left, dropped)).append(line, kept.start(), kept.end());
            from = kept.end();
        }
        return out.append(plain(line.substring(from), left, dropped)).toString();
    }

    private static String plain(String text, Set<String> left, Set<String> dropped) {
        String written = BREAK.matcher(text).replaceAll("  \n");
        written = LINK.matcher(written).replaceAll("[$2]($1)");
        written = STRONG.matcher(written).replaceAll("**$2**");
        written = EMPHASIS.matcher(written).replaceAll("*$2*");
        Matcher wrapping = WRAPPING.matcher(written);
        while (wrapping.find()) {
            dropped.add(wrapping.group(1));
        }
        written = wrapping.replaceAll("");
        Matcher any = ANY.matcher(written);
        while (any.find()) {
            left.add(any.group(1));
        }
        return written;
    }
}
