package io.github.candor.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n- b\n",
                "  - a\n  - b\n",
                "   - a\n   - b\n     - c\n",
                "- a\n\n  - b\n    - c\n\n      d\n  - e\n",
                "- a\n  b\n- c\nd\n",
                "1. a\n\n   ```\n     code\n\n   more\n   ```\n\n10. b\n\n    c\n",
                "- a\n\n      indented\n        code\n\n  b\n",
                "> a\n> b\n>\n> - c\n>   - d\n> - e\n",
                "> - a\n>   > b\n>   > - c\n>   >\n>   >   d\n",
                "- a\n\n  | x | y |\n  |---|---|\n  | 1 | 2 |\n",
                "-   wide\n\n    - marker\n    - twice\n",
                "- a\n\n  Setext\n  ======\n\n  # ATX #\n",
                "- a\n   - three\n   - spaces\n",
                "~~~\n  - no list\n~~~\n",
                "    code\n      more\n\n    end\n",
                "* * a\n  * b\n* - c\n\n  d\n",
                "a  \nb\\\nc\n",
                "-\ta\n\n\tb\n\n\t- c\n",
                "<div>\n  x\n\n</div>\n",
                "- [ ] a\n  - [x] b\n\n  c\n",
            })
    void cutsBlocksThatMeanTheSameAlone(String text) {
        Source source = new Source("page.md", Uncommented.of(text), 1);
        for (Node block : blocks(MarkdownParser.parse(text))) {
            String alone = HTML.render(MarkdownParser.parse(source.textOf(block)));
            assertThat(alone).as(source.textOf(block)).isEqualTo(HTML.render(block));
        }
    }

    /** Every block that is not an item, which does not stand alone; a paragraph of a tight list is shown as one outside it. */
    private static List<Node> blocks(Node parent) {
        List<Node> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean isTight = parent instanceof ListItem && ((ListBlock) parent.getParent()).isTight();
            if (!(child instanceof ListItem) && !isTight) {
                found.add(child);
            }
            if (child instanceof ListBlock || child instanceof ListItem || child instanceof BlockQuote) {
                found.addAll(blocks(child));
            }
        }
        return found;
    }
}
