package io.github.candor.render.markdown;

import io.github.candor.address.Anchors;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes what looks different wherever a text is shown: links, pictures and headings. The parsed text stays as it is. */
final class PlacedNodes implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final TextPlace place;
    private final int shift;
    private final Iterator<String> names;

    /** Keeps where the text is shown, by how many levels its headings go down, and what they are called, in order. */
    PlacedNodes(HtmlNodeRendererContext context, TextPlace place, int shift, Iterator<String> names) {
        this.context = context;
        this.html = context.getWriter();
        this.place = place;
        this.shift = shift;
        this.names = names;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, Heading.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            String destination = place.resolve(link.getDestination());
            if (destination == null) {
                children(link);
            } else {
                link(link, destination, link.getTitle());
            }
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof Heading heading) {
            heading(heading);
        }
    }

    private void heading(Heading heading) {
        String tag = "h" + Math.max(1, Math.min(6, heading.getLevel() + shift));
        String anchor = names.hasNext() ? Anchors.ofHeading(names.next()) : "";
        Map<String, String> attributes = anchor.isEmpty() ? Map.of() : Map.of("id", anchor);
        html.line();
        html.tag(tag, context.extendAttributes(heading, tag, attributes));
        children(heading);
        html.tag("/" + tag);
        html.line();
    }

    /** A page asks nothing of another host, so a picture that lies there becomes a link to it. */
    private void image(Image image) {
        String destination = place.resolve(image.getDestination());
        if (destination == null) {
            children(image);
        } else if (place.isElsewhere(destination)) {
            link(image, destination, image.getTitle());
        } else {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("src", context.encodeUrl(context.urlSanitizer().sanitizeImageUrl(destination)));
            attributes.put("alt", AltText.of(image));
            html.tag("img", titled(attributes, image.getTitle()), true);
        }
    }

    private void link(Node node, String destination, @Nullable String title) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", context.encodeUrl(context.urlSanitizer().sanitizeLinkUrl(destination)));
        html.tag("a", titled(attributes, title));
        children(node);
        if (node.getFirstChild() == null && node instanceof Image) {
            html.text(destination);
        }
        html.tag("/a");
    }

    private static Map<String, String> titled(Map<String, String> attributes, @Nullable String title) {
        if (title != null) {
            attributes.put("title", title);
        }
        return attributes;
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    /** The words that stand for a picture. */
    private static final class AltText extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        static String of(Image image) {
            AltText alt = new AltText();
            image.accept(alt);
            return alt.text.toString();
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append('\n');
        }
    }
}
