package io.github.candor.render.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an XML document in UTF-8, one element a line; characters that XML 1.0 does not know are replaced.
 *
 * <p>All text and every value of an attribute is escaped, so that no text of an author can break out of its element.
 */
public final class XmlDocument {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int NO_CHARACTER = -1;

    private final Utf8Text text = new Utf8Text(XmlDocument::allowed);
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a document. */
    public XmlDocument() {
        text.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    public void open(String name, String... attributes) {
        begin(name, attributes);
        text.add(">\n");
        open.push(name);
    }

    /** Closes the element opened last. */
    public void close() {
        end(open.pop());
    }

    /** Writes an element with {@code content} in it; {@code attributes} are names and values in turn. */
    public void element(String name, String content, String... attributes) {
        begin(name, attributes);
        text.add(">");
        escape(content, NO_CHARACTER);
        end(name);
    }

    /** Writes an element without content; {@code attributes} are names and values in turn. */
    public void empty(String name, String... attributes) {
        begin(name, attributes);
        text.add("/>\n");
    }

    /** Returns the finished document. */
    public byte[] finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return text.toBytes();
    }

    private void begin(String name, String... attributes) {
        text.add("<");
        text.add(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.add(" ");
            text.add(attributes[i]);
            text.add("=\"");
            escape(attributes[i + 1], '"');
            text.add("\"");
        }
    }

    private void end(String name) {
        text.add("</");
        text.add(name);
        text.add(">\n");
    }

    /** Adds {@code value}, in which {@code mark} would be its end, if it is not {@link #NO_CHARACTER}. */
    private void escape(String value, int mark) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '<' || c == '&' || c == '>' || c == mark) {
                text.add(value, from, i);
                text.add(c == '<' ? "&lt;" : c == '&' ? "&amp;" : c == '>' ? "&gt;" : "&quot;");
                from = i + 1;
            }
        }
        text.add(value, from, value.length());
    }

    /** What is not a character of XML 1.0, section 2.2, is replaced; halves of characters are by then. */
    private static int allowed(int point) {
        boolean isControl = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        return isControl || point == 0xFFFE || point == 0xFFFF ? REPLACEMENT : point;
    }
}
