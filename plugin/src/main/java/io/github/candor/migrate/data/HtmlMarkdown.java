package io.github.candor.migrate.data;

import io.github.candor.model.OneLine;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML as Markdown, with what Markdown has no way to say.
 *
 * @param text with {@code \n} line ends, without blank lines around it
 * @param lost names of the elements of which only the text was kept, in alphabetical order
 */
public record HtmlMarkdown(String text, Set<String> lost) {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+\\d*);");
    private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^\\s<>]+)>");
    private static final int DEEPEST = 100;
    private static final Map<String, String> MARKS =
            Map.of("strong", "**", "b", "**", "em", "*", "i", "*", "code", "`", "tt", "`", "del", "~~", "s", "~~");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "section", "article", "header", "footer", "table", "tr", "ul", "ol", "dl", "dt", "dd",
            "center");
    private static final Set<String> PLAIN = Set.of(
            "html", "body", "span", "var", "small", "abbr", "time", "u", "font", "tbody", "thead", "td", "th", "wbr",
            "sub", "sup", "ins", "mark", "big", "nobr");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "template", "noscript");

    public HtmlMarkdown {
        lost = Set.copyOf(lost);
    }

    /** Returns whether {@code text} has anything in it that a browser would not show as it is. */
    static boolean isHtml(String text) {
        return TAG.matcher(text).find();
    }

    /** Returns {@code text} as Markdown; what is no HTML stays as it is. */
    public static HtmlMarkdown of(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (!isHtml(lines)) {
            return new HtmlMarkdown(lines.strip(), Set.of());
        }
        // Addresses in angle brackets are Markdown's, and no elements.
        String kept = AUTOLINK.matcher(lines).replaceAll("&lt;$1&gt;");
        Document document = Jsoup.parseBodyFragment(kept);
        Writing writing = new Writing();
        writing.children(document.body(), 0);
        return new HtmlMarkdown(writing.text(), writing.lost);
    }

    /** What has been written so far. */
    private static final class Writing {
        private final StringBuilder out = new StringBuilder();
        private final Set<String> lost = new TreeSet<>();
        private String indent = "";
        private boolean isPre;

        void children(Element element, int depth) {
            if (depth > DEEPEST) {
                out.append(element.text());
                return;
            }
            int position = 0;
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    text(text.getWholeText());
                } else if (child instanceof Element inner) {
                    position++;
                    if (inner.normalName().equals("li")) {
                        item(inner, position, depth + 1);
                    } else {
                        element(inner, inner.normalName().toLowerCase(Locale.ROOT), depth + 1);
                    }
                }
            }
        }

        /** Line ends stay: Statuspage and Markdown both show them, or may. */
        private void text(String text) {
            out.append(isPre ? text : text.replaceAll("[ \\t]+", " ").replace("\n", "\n" + indent));
        }

        private void element(Element element, String name, int depth) {
            String mark = MARKS.get(name);
            if (SILENT.contains(name)) {
                lost.add(name);
            } else if (mark != null) {
                marked(element, mark, depth);
            } else if (name.equals("a")) {
                link(element, depth);
            } else if (name.equals("img")) {
                image(element);
            } else if (name.equals("br")) {
                out.append("  \n").append(indent);
            } else if (name.equals("hr")) {
                block("---");
            } else if (name.equals("pre")) {
                block("```\n" + element.wholeText().strip() + "\n```");
            } else if (name.equals("blockquote")) {
                quote(element, depth);
            } else if (name.matches("h[1-6]")) {
                paragraph();
                out.append("#".repeat(name.charAt(1) - '0')).append(' ');
                children(element, depth);
                paragraph();
            } else if (BLOCKS.contains(name)) {
                blockOf(element, name, depth);
            } else {
                if (!PLAIN.contains(name)) {
                    lost.add(name);
                }
                children(element, depth);
            }
        }

        private void blockOf(Element element, String name, int depth) {
            boolean isInItem = !indent.isEmpty() && (name.equals("p") || name.equals("ul") || name.equals("ol"));
            if (name.equals("table")) {
                lost.add(name);
            }
            if (!isInItem) {
                paragraph();
            }
            children(element, depth);
            if (!isInItem) {
                paragraph();
            }
        }

        private void item(Element element, int position, int depth) {
            Element list = element.parent();
            boolean isNumbered = list != null && list.normalName().equals("ol");
            String bullet = isNumbered ? position + ". " : "- ";
            line();
            out.append(indent).append(bullet);
            String outer = indent;
            indent = outer + " ".repeat(bullet.length());
            children(element, depth);
            indent = outer;
        }

        private void marked(Element element, String mark, int depth) {
            int begin = out.length();
            children(element, depth);
            String inner = out.substring(begin);
            String bare = inner.strip();
            if (!bare.isEmpty() && !bare.contains("\n\n")) {
                int at = begin + inner.indexOf(bare);
                out.insert(at + bare.length(), mark).insert(at, mark);
            }
        }

        private void link(Element element, int depth) {
            String to = element.attr("href").strip();
            int begin = out.length();
            children(element, depth);
            String words = OneLine.of(out.substring(begin));
            if (to.isEmpty() || to.matches("(?is)\\s*(?:javascript|data|vbscript):.*")) {
                return;
            }
            String target = to.replaceAll("[\\s<>]", "%20").replace("(", "%28").replace(")", "%29");
            out.setLength(begin);
            boolean isBare = words.isEmpty() || words.equals(to);
            out.append(
                    isBare
                            ? "<" + target + ">"
                            : "[" + words.replace("[", "\\[").replace("]", "\\]") + "](" + target + ")");
        }

        private void image(Element element) {
            String from = element.attr("src").strip();
            if (from.matches("(?i)https?://.*")) {
                out.append("![")
                        .append(element.attr("alt").replaceAll("[\\[\\]\\s]+", " "))
                        .append("](")
                        .append(from.replaceAll("[\\s<>()]", "%20"))
                        .append(')');
            } else {
                lost.add("img");
            }
        }

        private void quote(Element element, int depth) {
            Writing inside = new Writing();
            inside.children(element, depth);
            lost.addAll(inside.lost);
            block("> " + inside.text().replace("\n", "\n> "));
        }

        private void block(String text) {
            paragraph();
            out.append(text);
            paragraph();
        }

        private void line() {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }

        private void paragraph() {
            while (!out.isEmpty() && Character.isWhitespace(out.charAt(out.length() - 1))) {
                out.setLength(out.length() - 1);
            }
            if (!out.isEmpty()) {
                out.append("\n\n");
            }
        }

        String text() {
            return out.toString().replaceAll("\n{3,}", "\n\n").strip();
        }
    }
}
