package io.github.candor.render.xml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document in UTF-8, one element a line; characters that XML 1.0 does not know are replaced.
 *
 * <p>Everything goes through the JDK's own writer, so that no text of an author can break out of its element.
 */
public final class XmlDocument {
    /** What is not a character of XML 1.0, section 2.2. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** Encoding all at once is much faster than character by character. */
    private final StringWriter text = new StringWriter(8192);

    private final XMLStreamWriter writer;

    /** Begins a document. */
    public XmlDocument() throws XMLStreamException {
        writer = FACTORY.createXMLStreamWriter(text);
        writer.writeStartDocument("UTF-8", "1.0");
        newLine();
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    public void open(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        newLine();
    }

    /** Closes the element opened last. */
    public void close() throws XMLStreamException {
        writer.writeEndElement();
        newLine();
    }

    /** Writes an element with {@code text} in it; {@code attributes} are names and values in turn. */
    public void element(String name, String text, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(clean(text));
        writer.writeEndElement();
        newLine();
    }

    /** Writes an element without content; {@code attributes} are names and values in turn. */
    public void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
        newLine();
    }

    /** Returns the finished document. */
    public byte[] finish() throws XMLStreamException {
        writer.writeEndDocument();
        writer.close();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private void newLine() throws XMLStreamException {
        writer.writeCharacters("\n");
    }

    private static String clean(String text) {
        boolean isPlain = text.chars().allMatch(c -> c >= ' ' && c < Character.MIN_SURROGATE);
        if (isPlain) {
            return text;
        }
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }
}
