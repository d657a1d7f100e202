package io.github.candor.render.text;

import io.github.candor.model.Markdown;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Turns an author's Markdown into HTML or plain text. Raw HTML is shown as text and links with a dangerous scheme lose
 * their target. Safe for use by several threads.
 */
public final class MarkdownRenderer {
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            TaskListItemsExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            FootnotesExtension.create());

    /** What a link may begin with; all others could run something or pass off a page as ours. */
    private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

    /** As deep as the reader goes; each level takes its part of the stack. */
    private static final int DEEPEST = 64;

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private final HtmlRenderer html = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(SCHEMES))
            .attributeProviderFactory(context -> new OurAttributes())
            .build();
    private final TextContentRenderer text =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private final LinkBase links;

    /** Keeps where links lead. */
    public MarkdownRenderer(LinkBase links) {
        this.links = links;
    }

    /**
     * Returns {@code markdown} as HTML blocks.
     *
     * @param file the author's file it stands in
     * @param root what stands for the site's root in links, see {@link LinkBase#resolve}
     * @param topHeading level that the highest heading in the text gets, so that a page's headings stay in order
     */
    public String blocks(Markdown markdown, String file, String root, int topHeading) {
        return PlainParagraph.is(markdown.source())
                ? "<p>" + markdown.source() + "</p>\n"
                : render(prepare(markdown, file, root, topHeading), markdown, file, root);
    }

    /** Returns {@code markdown} as HTML to stand within a line: without the paragraph around it if there is just one. */
    public String inline(Markdown markdown, String file, String root) {
        if (PlainParagraph.is(markdown.source())) {
            return markdown.source();
        }
        Node document = prepare(markdown, file, root, 4);
        String rendered = render(document, markdown, file, root).strip();
        return isLine(document) ? rendered.substring("<p>".length(), rendered.length() - "</p>".length()) : rendered;
    }

    /** What leads to a place within the text leads there from elsewhere too; a quote that an author wrote is escaped. */
    private String render(Node document, Markdown markdown, String file, String root) {
        // The renderer closes elements that have no content, as in XML; a ">" that an author wrote is escaped.
        String bare = html.render(document).replace(" />", ">");
        String rendered = FootnoteAnchors.toldApart(bare, markdown.source(), file);
        String page = links.page(file, root);
        return page.isEmpty() ? rendered : rendered.replace("href=\"#", "href=\"" + page + "#");
    }

    /** Returns whether {@code markdown} is a single paragraph, so that {@link #inline} gives no blocks. */
    public boolean isLine(Markdown markdown) {
        return PlainParagraph.is(markdown.source()) || isLine(parse(markdown));
    }

    /** Definitions of links, which show nothing, may follow the paragraph. */
    private static boolean isLine(Node document) {
        Node first = document.getFirstChild();
        Node next = first == null ? null : first.getNext();
        while (next instanceof LinkReferenceDefinition) {
            next = next.getNext();
        }
        return first instanceof Paragraph && next == null;
    }

    /** Returns {@code markdown} as plain text in one line. */
    public String plain(Markdown markdown) {
        return Spaces.collapse(lines(markdown));
    }

    /** Returns the words that a reader sees of {@code markdown}, in one line; links without where they lead. */
    public String words(Markdown markdown) {
        if (PlainParagraph.is(markdown.source())) {
            return Spaces.collapse(markdown.source());
        }
        return markdown.isBlank() ? "" : PlainText.of(parse(markdown));
    }

    /** Returns {@code markdown} as plain text, paragraphs and list items on lines of their own. */
    public String lines(Markdown markdown) {
        return PlainParagraph.is(markdown.source())
                ? markdown.source()
                : text.render(withoutAddresses(markdown)).strip();
    }

    /** Returns {@code markdown} in what a chat service understands of it; {@code root} is the site's absolute address. */
    public String chat(Markdown markdown, String file, String root, ChatStyle style) {
        return ChatMarkup.of(prepare(markdown, file, root, 4), style);
    }

    /** In plain text a link is its words, and so is a picture: where it leads is an address on the author's disk. */
    private Node withoutAddresses(Markdown markdown) {
        Node document = parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                replaceByItsWords(link);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                replaceByItsWords(image);
            }
        });
        return document;
    }

    private static void replaceByItsWords(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    private Node parse(Markdown markdown) {
        Node document = parser.parse(markdown.source());
        HiddenCharacters.replace(document, markdown.source());
        return document;
    }

    private Node prepare(Markdown markdown, String file, String root, int topHeading) {
        Node document = parse(markdown);
        document.accept(new Shifter(file, root, topHeading - highest(document)));
        return document;
    }

    private static int highest(Node document) {
        int[] level = {6};
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                level[0] = Math.min(level[0], heading.getLevel());
            }
        });
        return level[0];
    }

    private final class Shifter extends AbstractVisitor {
        private final String file;
        private final String root;
        private final int shift;

        Shifter(String file, String root, int shift) {
            this.file = file;
            this.root = root;
            this.shift = shift;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(1, Math.min(6, heading.getLevel() + shift)));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            String destination = links.resolve(link.getDestination(), file, root);
            visitChildren(link);
            if (destination == null) {
                replaceByItsWords(link);
            } else {
                link.setDestination(destination);
            }
        }

        /** A page asks nothing of another host, so a picture that lies there becomes a link to it. */
        @Override
        public void visit(Image image) {
            String destination = links.resolve(image.getDestination(), file, root);
            visitChildren(image);
            if (destination == null) {
                replaceByItsWords(image);
                return;
            }
            image.setDestination(destination);
            if (LinkBase.isForeign(image.getDestination())
                    && (root.isEmpty() || !image.getDestination().startsWith(root))) {
                replace(image, new Link(image.getDestination(), image.getTitle()));
            }
        }

        private void replace(Image image, Link link) {
            image.insertBefore(link);
            while (image.getFirstChild() != null) {
                link.appendChild(image.getFirstChild());
            }
            if (link.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            image.unlink();
        }
    }

    /**
     * Says alignment in a class, since the old {@code align} attribute is no longer HTML, and lets links count that the site's
     * own authors set.
     */
    private static final class OurAttributes implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            attributes.remove("rel", "nofollow");
            String align = attributes.remove("align");
            if (align != null) {
                attributes.put("class", "align-" + align);
            }
        }
    }
}
