package io.github.candor.read.markdown;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Markdown as somebody reads it on a page: the words without the marks, a blank line between blocks, each item of a list and
 * each row of a table on a line of its own.
 */
public final class ReadableText extends AbstractVisitor {
    private static final String BULLET = "• ";

    /** Of an action item. */
    private static final Pattern BOX = Pattern.compile("\\[[ xX]] ");

    private final StringBuilder text = new StringBuilder();
    private int number;

    private ReadableText() {}

    /** Returns the words of {@code markdown}, its comments left out. */
    public static String of(String markdown) {
        ReadableText readable = new ReadableText();
        MarkdownParser.parse(Uncommented.of(markdown).text()).accept(readable);
        return readable.text.toString().strip();
    }

    @Override
    public void visit(Heading heading) {
        block("\n\n");
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean isItem = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
        block(isItem ? "" : "\n\n");
        visitChildren(paragraph);
    }

    @Override
    public void visit(BulletList list) {
        number = 0;
        visitChildren(list);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        int outer = number;
        number = first == null ? 1 : first;
        visitChildren(list);
        number = outer;
    }

    @Override
    public void visit(ListItem item) {
        boolean isFirst = item.getPrevious() == null && !(item.getParent().getParent() instanceof ListItem);
        boolean isOrdered = item.getParent() instanceof OrderedList;
        block(isFirst ? "\n\n" : "\n");
        text.append(isOrdered ? number++ + ". " : BULLET);
        visitChildren(item);
    }

    /** Rows and cells of tables, and whatever else an extension adds. */
    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            block("\n");
        } else if (node instanceof TableCell && node.getPrevious() != null) {
            text.append(" – ");
        }
        visitChildren(node);
    }

    @Override
    public void visit(Link link) {
        int begin = text.length();
        visitChildren(link);
        String address = link.getDestination();
        if (address.contains("://") && !address.equals(text.substring(begin))) {
            text.append(" (").append(address).append(')');
        }
    }

    @Override
    public void visit(Text node) {
        boolean beginsItem = node.getPrevious() == null
                && node.getParent() instanceof Paragraph
                && node.getParent().getParent() instanceof ListItem
                && text.length() >= BULLET.length()
                && text.substring(text.length() - BULLET.length()).equals(BULLET);
        if (beginsItem && BOX.matcher(node.getLiteral()).lookingAt()) {
            boolean isDone = node.getLiteral().charAt(1) != ' ';
            // The box stands in the place of the bullet.
            text.setLength(text.length() - BULLET.length());
            text.append(isDone ? "☑" : "☐").append(node.getLiteral().substring(3));
        } else {
            text.append(node.getLiteral());
        }
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        lines(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        text.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    private void lines(String literal) {
        block("\n\n");
        text.append(literal.stripTrailing());
    }

    /** Begins a block with {@code gap} before it, unless it is the first thing there is. */
    private void block(String gap) {
        if (!text.isEmpty()) {
            text.append(gap);
        }
    }
}
