package io.github.candor.read.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Has the library take a document apart, within bounds. */
final class YamlNodes {
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 20;

    private YamlNodes() {}

    /** Returns the root of the document, or null of an empty one; throws what the library throws. */
    static @Nullable Node of(String text) {
        return new Composer(parser(text), new TextOnly(), options()).getSingleNode();
    }

    /** Returns what is too deep or too often in {@code text}, or null. */
    static @Nullable Excess excess(String text) {
        return Excess.in(() -> parser(text), DEEPEST, MOST_ALIASES);
    }

    private static Parser parser(String text) {
        return new ParserImpl(new StreamReader(withoutOtherLineEnds(text)), options());
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setProcessComments(false);
        return options;
    }

    /** What is a line end to YAML alone would put every place below it on a line that no editor shows. */
    private static String withoutOtherLineEnds(String text) {
        return text.replace('\u2028', ' ').replace('\u2029', ' ');
    }

    /** Leaves every scalar the text that it is. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // Nothing is a number, a date or a boolean until the key it stands after says so.
        }
    }
}
