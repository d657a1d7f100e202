package io.github.candor.render.markdown;

import io.github.candor.model.Markdown;
import io.github.candor.model.OneLine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
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

    private static final UrlSanitizer ADDRESSES = new DefaultUrlSanitizer(SCHEMES);

    /** As deep as the reader goes; each level takes its part of the stack. */
    private static final int DEEPEST = 64;

    /** Of what was parsed, in characters of the source; its nodes take up to a hundred bytes for each. */
    private static final int MOST_PARSED = 1_000_000;

    /** Of what was rendered, in characters. */
    private static final int MOST_RENDERED = 16_000_000;

    private static final TextPlace NOWHERE_SHOWN = new TextPlace(LinkBase.NOTHING, "", "");

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private final TextContentRenderer text = TextContentRenderer.builder()
            .nodeRendererFactory(WordsOnly::new)
            .extensions(EXTENSIONS)
            .build();
    private final LinkBase links;
    private final AtomicLong parses = new AtomicLong();
    private final Memory<String, Parsed> parsed = new Memory<>(MOST_PARSED, one -> one.length() + 1);
    private final Memory<Key, String> rendered = new Memory<>(MOST_RENDERED, one -> one.length() + 1);

    /** A text as nodes, which nobody changes any more. */
    private record Parsed(Node document, int length) {}

    /** What a text is shown as. */
    private enum Form {
        BLOCKS,
        LINES,
        WORDS
    }

    private record Key(String source, Form form, TextPlace place, int topHeading, List<String> names) {}

    /** Keeps where links lead. */
    public MarkdownRenderer(LinkBase links) {
        this.links = links;
    }

    /** Returns where links lead. */
    public LinkBase links() {
        return links;
    }

    /** Returns how many texts were parsed so far, which is most of the work. */
    long parses() {
        return parses.get();
    }

    /**
     * Returns {@code markdown} as HTML blocks.
     *
     * @param file the author's file it stands in
     * @param root what stands for the site's root in links, see {@link LinkBase#resolve}
     * @param topHeading level that the highest heading in the text gets, so that a page's headings stay in order
     */
    public String blocks(Markdown markdown, String file, String root, int topHeading) {
        return blocks(markdown, file, root, topHeading, List.of());
    }

    /** Returns the same, its headings with anchors for what they are called; {@code names} in order, perhaps fewer. */
    public String blocks(Markdown markdown, String file, String root, int topHeading, List<String> names) {
        if (PlainParagraph.is(markdown.source())) {
            return "<p>" + markdown.source() + "</p>\n";
        }
        TextPlace place = new TextPlace(links, file, root);
        String everyday = EverydayHtml.of(markdown.source(), place, ADDRESSES::sanitizeLinkUrl);
        if (everyday != null) {
            return everyday;
        }
        Key key = new Key(markdown.source(), Form.BLOCKS, place, topHeading, names);
        return markdown.isBlank() ? "" : rendered.get(key, () -> html(key));
    }

    /** Returns {@code markdown} as HTML to stand within a line: without the paragraph around it if there is just one. */
    public String inline(Markdown markdown, String file, String root) {
        if (markdown.isBlank() || PlainParagraph.is(markdown.source())) {
            return markdown.source().strip();
        }
        String blocks = blocks(markdown, file, root, 4).strip();
        return isLine(parse(markdown.source()))
                ? blocks.substring("<p>".length(), blocks.length() - "</p>".length())
                : blocks;
    }

    /** What leads to a place within the text leads there from elsewhere too; a quote that an author wrote is escaped. */
    private String html(Key key) {
        Node document = parse(key.source());
        int shift = key.topHeading() - highest(document);
        // The renderer closes elements that have no content, as in XML; a ">" that an author wrote is escaped.
        String bare = renderer(key, shift).render(document).replace(" />", ">");
        String told = FootnoteAnchors.toldApart(bare, key.source(), key.place().file());
        String page = links.page(key.place().file(), key.place().root());
        return page.isEmpty() ? told : told.replace("href=\"#", "href=\"" + page + "#");
    }

    private static HtmlRenderer renderer(Key key, int shift) {
        return HtmlRenderer.builder()
                .nodeRendererFactory(context ->
                        new PlacedNodes(context, key.place(), shift, key.names().iterator()))
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .sanitizeUrls(true)
                .urlSanitizer(ADDRESSES)
                .attributeProviderFactory(context -> new OurAttributes())
                .build();
    }

    /** Returns whether {@code markdown} is a single paragraph, so that {@link #inline} gives no blocks. */
    public boolean isLine(Markdown markdown) {
        return !markdown.isBlank() && (PlainParagraph.is(markdown.source()) || isLine(parse(markdown.source())));
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
        return OneLine.of(lines(markdown));
    }

    /** Returns the words that a reader sees of {@code markdown}, in one line; links without where they lead. */
    public String words(Markdown markdown) {
        if (PlainParagraph.is(markdown.source())) {
            return OneLine.of(markdown.source());
        }
        String everyday = EverydayWords.of(markdown.source());
        if (everyday != null) {
            return everyday;
        }
        Key key = new Key(markdown.source(), Form.WORDS, NOWHERE_SHOWN, 0, List.of());
        return markdown.isBlank() ? "" : rendered.get(key, () -> PlainText.of(parse(key.source())));
    }

    /** Returns {@code markdown} as plain text, paragraphs and list items on lines of their own. */
    public String lines(Markdown markdown) {
        if (markdown.isBlank() || PlainParagraph.is(markdown.source())) {
            return markdown.source().strip();
        }
        Key key = new Key(markdown.source(), Form.LINES, NOWHERE_SHOWN, 0, List.of());
        return rendered.get(key, () -> text.render(parse(key.source())).strip());
    }

    /** Returns {@code markdown} in what a chat service understands of it; {@code root} is the site's absolute address. */
    public String chat(Markdown markdown, String file, String root, ChatStyle style) {
        return ChatMarkup.of(parse(markdown.source()), new TextPlace(links, file, root), style);
    }

    /** Returns {@code markdown} for the page's twin: in Markdown, its links absolute; see {@link #blocks} for the rest. */
    public String markdown(Markdown markdown, String file, String root, int topHeading) {
        // What was parsed for pages is shared, and stays as it is.
        Node document = parser.parse(markdown.source());
        HiddenCharacters.replace(document, markdown.source());
        int shift = topHeading - highest(document);
        return MarkdownTwin.of(document, new TextPlace(links, file, root), shift, EXTENSIONS, SCHEMES);
    }

    private Node parse(String source) {
        return parsed.get(source, () -> parseAnew(source)).document();
    }

    private Parsed parseAnew(String source) {
        parses.incrementAndGet();
        Node document = parser.parse(source);
        HiddenCharacters.replace(document, source);
        return new Parsed(document, source.length());
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

    /** Says alignment in a class, since the old {@code align} attribute is no longer HTML. */
    private static final class OurAttributes implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            String align = attributes.remove("align");
            if (align != null) {
                attributes.put("class", "align-" + align);
            }
        }
    }
}
