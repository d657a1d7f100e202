package io.github.candor.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.GuardedBinding;
import com.github.mustachejava.util.HtmlEscaper;
import com.github.mustachejava.util.Wrapper;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What a template makes, and what is said of a mistake in it, is what the library alone makes and says. */
class PageCodesTest {
    record Outer(
            String name,
            @Nullable String absent,
            List<?> items,
            Map<String, String> words,
            @Nullable Inner inner,
            int number,
            Object any) {
        boolean isThere() {
            return number > 0;
        }

        @InTemplates
        String failing() {
            throw new IllegalStateException("it failed");
        }
    }

    record Inner(String text, List<Leaf> leaves) {}

    record Leaf(String name, @Nullable String text) {}

    @Property(tries = 3000)
    void doAsTheLibraryDoes(@ForAll("templates") String template, @ForAll("views") List<Outer> views) {
        Templates ours = new Templates(name -> template, name -> true, null);
        DefaultMustacheFactory theirs = new DefaultMustacheFactory();
        theirs.setObjectHandler(new Guarded());
        // The second view meets what was remembered of the first.
        for (Outer view : views) {
            assertThat(made(() -> ours.fill("a", new Leaf("far", "out"), view))).isEqualTo(made(() -> {
                StringWriter out = new StringWriter();
                theirs.compile(new StringReader(template), "a")
                        .execute(out, new Object[] {new Leaf("far", "out"), view});
                return out.toString();
            }));
        }
    }

    private interface Making {
        String make();
    }

    private static String made(Making making) {
        try {
            return making.make();
        } catch (TemplateException | MustacheException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return "failed: " + String.valueOf(root.getMessage()).replaceAll("(?: @\\[[^\\]]*])+$", "");
        }
    }

    @Property
    void escapeAsTheLibraryDoes(@ForAll("values") String value) {
        StringWriter library = new StringWriter();
        HtmlEscaper.escape(Characters.allowed(value), library);
        BoundedText ours = new BoundedText(BoundedText.Lines.OF_HTML);
        ours.escape(value);

        assertThat(new String(ours.toBytes(), StandardCharsets.UTF_8)).isEqualTo(library.toString());
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withCharRange('\0', '\u0080').ofMaxLength(20),
                Arbitraries.strings().withChars("a<>&\"'`=\r\n\tä\u2013\uD83D\uDE00\uFFFE"));
    }

    @Provide
    Arbitrary<String> templates() {
        Arbitrary<String> leaf = Arbitraries.of(
                "a ",
                "–",
                "{{name}}",
                "{{{name}}}",
                "{{absent}}",
                "{{text}}",
                "{{.}}",
                "{{number}}",
                "{{words.known}}",
                "{{words}}",
                "{{inner.text}}",
                "{{inner.leaves}}",
                "{{any}}",
                "{{words.unknown}}",
                "{{missing}}",
                "{{failing}}",
                "{{inner.missing}}",
                "{{name.text}}",
                "{{absent.text}}",
                "{{words.known.deep}}");
        Arbitrary<String> section = Arbitraries.of(
                "name",
                "absent",
                "items",
                "words",
                "inner",
                "number",
                "any",
                "isThere",
                "leaves",
                "text",
                "inner.leaves",
                ".",
                "words.known");
        return Arbitraries.lazyOf(
                () -> leaf,
                () -> leaf,
                () -> Arbitraries.of("#", "^")
                        .flatMap(mark -> section.flatMap(name ->
                                templates().map(inside -> "{{" + mark + name + "}}" + inside + "{{/" + name + "}}"))),
                () -> templates().flatMap(one -> templates().map(two -> one + two)));
    }

    @Provide
    Arbitrary<List<Outer>> views() {
        Leaf leaf = new Leaf("leaf", null);
        Outer full = new Outer(
                "<n>",
                null,
                List.of("x", leaf, List.of("y")),
                Map.of("known", "K"),
                new Inner("in", List.of(leaf, leaf)),
                1,
                leaf);
        Outer bare = new Outer("", "", List.of(), Map.of("known", ""), null, 0, "text");
        Outer other = new Outer("n", "there", List.of(leaf), Map.of("known", "'"), new Inner("", List.of()), 2, false);
        return Arbitraries.of(full, bare, other).list().ofMinSize(1).ofMaxSize(3);
    }

    /** Finds names by what the library binds them with. */
    private static final class Guarded implements ObjectHandler {
        private final StrictObjectHandler strict = new StrictObjectHandler();

        @Override
        public Binding createBinding(String name, TemplateContext place, Code code) {
            return new GuardedBinding(strict, name, place, code);
        }

        @Override
        public Wrapper find(String name, List<Object> scopes) {
            return strict.find(name, scopes);
        }

        @Override
        public Object coerce(Object object) {
            return strict.coerce(object);
        }

        @Override
        public Writer iterate(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
            return strict.iterate(iteration, writer, object, scopes);
        }

        @Override
        public Writer falsey(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
            return strict.falsey(iteration, writer, object, scopes);
        }

        @Override
        public String stringify(Object object) {
            return strict.stringify(object);
        }
    }
}
