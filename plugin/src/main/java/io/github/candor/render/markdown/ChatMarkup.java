package io.github.candor.render.markdown;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Writes Markdown in what a chat service understands of it. */
final class ChatMarkup extends AbstractVisitor {
    private static final Pattern HARMLESS = Pattern.compile("(?i)(https?|mailto|tel):.*");

    private final TextPlace place;
    private final ChatStyle style;
    private final StringBuilder written = new StringBuilder();

    private ChatMarkup(TextPlace place, ChatStyle style) {
        this.place = place;
        this.style = style;
    }

    /** Returns {@code document}, whose links {@code place} makes absolute. */
    static String of(Node document, TextPlace place, ChatStyle style) {
        ChatMarkup markup = new ChatMarkup(place, style);
        document.accept(markup);
        return markup.written.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    @Override
    public void visit(Text text) {
        written.append(style.escape(text.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        around(emphasis, style.italic());
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        around(emphasis, style.bold());
    }

    @Override
    public void visit(Code code) {
        written.append(style.code(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        written.append(style.block(block.getLiteral())).append("\n\n");
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        written.append(style.block(block.getLiteral())).append("\n\n");
    }

    @Override
    public void visit(Link link) {
        link(link, place.resolve(link.getDestination()));
    }

    @Override
    public void visit(Image image) {
        link(image, place.resolve(image.getDestination()));
    }

    private void link(Node node, @Nullable String address) {
        String words = inner(node);
        written.append(address == null ? words : linked(words, address));
    }

    /** As on the site, a link with a scheme that could run something loses its target. */
    private String linked(String words, String address) {
        boolean isHarmless = HARMLESS.matcher(address).matches();
        String shown = words.isEmpty() ? style.escape(address) : words;
        return isHarmless ? style.link(shown, address) : shown;
    }

    @Override
    public void visit(HtmlInline html) {
        written.append(style.escape(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        written.append(style.escape(html.getLiteral())).append("\n\n");
    }

    @Override
    public void visit(Heading heading) {
        around(heading, style.bold());
        written.append("\n\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        written.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        items(list, first == null ? 1 : first);
    }

    private void items(Node list, int first) {
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String inner = inner(item).strip().replace("\n", "\n  ");
            written.append(first == 0 ? style.bullet() : number++ + (style == ChatStyle.SLACK ? ". " : "\\. "));
            written.append(inner).append('\n');
        }
        written.append('\n');
    }

    @Override
    public void visit(BlockQuote quote) {
        written.append("> ").append(inner(quote).strip().replace("\n", "\n> ")).append("\n\n");
    }

    @Override
    public void visit(ThematicBreak rule) {
        written.append("\n");
    }

    @Override
    public void visit(SoftLineBreak line) {
        written.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        written.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            around(node, style.struck());
        } else if (node instanceof TableRow) {
            visitChildren(node);
            written.append('\n');
        } else if (node instanceof TableCell) {
            visitChildren(node);
            written.append(node.getNext() == null ? "" : " – ");
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        written.append('\n');
    }

    private void around(Node node, String mark) {
        String inner = inner(node);
        written.append(inner.isBlank() ? inner : mark + inner.strip() + mark);
    }

    private String inner(Node node) {
        ChatMarkup markup = new ChatMarkup(place, style);
        markup.visitChildren(node);
        return markup.written.toString();
    }
}
