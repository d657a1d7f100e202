package io.github.candor.render.markdown;

import io.github.candor.model.OneLine;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;

/** Writes an author's text as Markdown that says elsewhere what it says on the page. Changes the nodes that it is given. */
public final class MarkdownTwin extends AbstractVisitor {
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]|^(?:[-+=]|\\d{1,9}(?=[.)]))");

    private final TextPlace place;
    private final int shift;
    private final UrlSanitizer addresses;

    private MarkdownTwin(TextPlace place, int shift, UrlSanitizer addresses) {
        this.place = place;
        this.shift = shift;
        this.addresses = addresses;
    }

    /** Returns one line of Markdown that says just {@code text}. */
    public static String escape(String text) {
        return SIGN.matcher(OneLine.of(text))
                .replaceAll(found -> Character.isDigit(found.group().charAt(0))
                        ? found.group() + "\\\\"
                        : "\\\\" + java.util.regex.Matcher.quoteReplacement(found.group()));
    }

    static String of(Node document, TextPlace place, int shift, List<Extension> extensions, List<String> schemes) {
        document.accept(new MarkdownTwin(place, shift, new DefaultUrlSanitizer(schemes)));
        return MarkdownRenderer.builder()
                .extensions(extensions)
                .build()
                .render(document)
                .strip();
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        String destination = resolved(link.getDestination());
        if (destination == null) {
            replace(link, null);
        } else {
            link.setDestination(destination);
        }
    }

    /** Nothing is asked of another host by a picture; by a link somebody asks it. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
        String destination = resolved(image.getDestination());
        if (destination == null || place.isElsewhere(destination)) {
            replace(image, destination == null ? null : new Link(destination, image.getTitle()));
        } else {
            image.setDestination(destination);
        }
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        heading.setLevel(Math.max(1, Math.min(6, heading.getLevel() + shift)));
    }

    @Override
    public void visit(HtmlInline html) {
        html.insertBefore(new Text(html.getLiteral()));
        html.unlink();
    }

    @Override
    public void visit(HtmlBlock html) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(OneLine.of(html.getLiteral())));
        html.insertBefore(paragraph);
        html.unlink();
    }

    private @Nullable String resolved(String destination) {
        String resolved = place.resolve(destination);
        return resolved == null || addresses.sanitizeLinkUrl(resolved).isEmpty() ? null : resolved;
    }

    /** Puts what is in {@code node} into {@code other}, or just there where it is null. */
    private static void replace(Node node, @Nullable Node other) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (other == null) {
                node.insertBefore(child);
            } else {
                other.appendChild(child);
            }
            child = next;
        }
        if (other != null) {
            node.insertBefore(other);
        }
        node.unlink();
    }
}
