package io.github.candor.render.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.PartialCode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fills the theme's templates: a template's name and views in, text out. Safe for use by several threads. */
public final class Templates {
    /** A message quotes what could not be read, which may be all of the template. */
    private static final int LONGEST = 500;

    private static final String EXTENSION = ".mustache";

    /** A partial is read for each place that uses it; the theme has some hundreds. */
    private static final int MOST_READS = 20_000;

    /** Which characters the library writes as references, by the character. */
    private static final boolean[] ESCAPED = new boolean[128];

    static {
        "&<>\"'`=".chars().forEach(c -> ESCAPED[c] = true);
        Arrays.fill(ESCAPED, 0, '\r' + 1, true);
    }

    private final UnaryOperator<String> texts;
    private final Predicate<String> names;
    private final @Nullable UnaryOperator<String> spelling;
    private final DefaultMustacheFactory factory;
    private final Map<String, Mustache> compiled = new ConcurrentHashMap<>();
    private final AtomicInteger reads = new AtomicInteger();

    /**
     * Fills templates that are found by their names.
     *
     * @param texts gives the text of a template
     * @param names says whether there is a file of a name
     * @param spelling how a value is written, or null for that of HTML
     */
    Templates(UnaryOperator<String> texts, Predicate<String> names, @Nullable UnaryOperator<String> spelling) {
        this.texts = texts;
        this.names = names;
        this.spelling = spelling;
        this.factory = new ThemeFactory();
        this.factory.setObjectHandler(new StrictObjectHandler());
    }

    /**
     * Fills the template {@code name}, like {@code pages/incident.mustache}.
     *
     * @param views searched for names from the last to the first
     * @throws TemplateException if the template is malformed or uses a name that no view has
     */
    public String fill(String name, Object... views) {
        return new String(bytes(name, views), StandardCharsets.UTF_8);
    }

    /** Returns the same in UTF-8, which is how it is made. */
    public byte[] bytes(String name, Object... views) {
        try {
            BoundedText out = new BoundedText(spelling == null ? BoundedText.Lines.OF_HTML : BoundedText.Lines.OF_TEXT);
            compiled.computeIfAbsent(name, factory::compile).execute(out, views);
            return out.toBytes();
        } catch (BoundedText.TooMuchException e) {
            throw new TemplateException(name + ": " + e.getMessage(), e);
        } catch (MustacheException e) {
            throw new TemplateException(describe(name, e), e);
        } catch (StackOverflowError e) {
            throw new TemplateException(name + ": its sections and partials are nested too deeply.", e);
        }
    }

    private static String describe(String name, MustacheException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String where = e.getContext() == null
                ? name
                : e.getContext().file() + ":" + e.getContext().line();
        // The library repeats the place at the end, in a form of its own.
        String reason = String.valueOf(root.getMessage()).replaceFirst("(?: @\\[[^\\]]*])++$", "");
        return where + ": " + (reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…");
    }

    private final class ThemeFactory extends DefaultMustacheFactory {
        /** Drops the line end at the end of a partial, which would show as a space where it stands in a line. */
        @Override
        public Reader getReader(String resourceName) {
            if (reads.incrementAndGet() > MOST_READS) {
                throw new MustacheException(
                        "Partials are used over " + MOST_READS + " times. Do they use one another?");
            }
            String text = texts.apply(resourceName);
            return new StringReader(resourceName.startsWith("partials/") ? text.stripTrailing() : text);
        }

        /** Replaces what no page may hold before it is spelt as a reference, which none may hold either. */
        @Override
        public void encode(String value, Writer writer) {
            try {
                if (spelling != null) {
                    writer.write(spelling.apply(Characters.allowed(value)));
                } else if (isEscaped(value)) {
                    super.encode(Characters.allowed(value), writer);
                } else {
                    // What no page may hold is replaced where it is written.
                    writer.write(value);
                }
            } catch (IOException e) {
                throw new MustacheException(e);
            }
        }

        /** Returns whether the library escapes anything in {@code value}, as in few it does; it copies them all. */
        private static boolean isEscaped(String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c < ESCAPED.length && ESCAPED[c]) {
                    return true;
                }
            }
            return false;
        }

        /** Refuses a partial that the theme does not have where it is used, rather than where it is not. */
        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new DefaultMustacheVisitor(this) {
                @Override
                public void partial(TemplateContext context, String variable, String indent) {
                    if (!names.test(variable.strip() + EXTENSION)) {
                        throw new MustacheException("There is no partial \"" + variable.strip() + "\".", context);
                    }
                    TemplateContext own =
                            new TemplateContext("{{", "}}", context.file(), context.line(), context.startOfLine());
                    list.add(new PartialCode(own, df, variable) {
                        @Override
                        public Writer execute(Writer writer, List<Object> scopes) {
                            BoundedText.step(writer);
                            return super.execute(writer, scopes);
                        }
                    });
                }

                /** Sections that are nested in themselves take longer than anybody waits, and may write nothing meanwhile. */
                @Override
                public void iterable(TemplateContext context, String variable, Mustache mustache) {
                    list.add(new IterableCode(context, df, mustache, variable) {
                        @Override
                        public Writer next(Writer writer, Object object, List<Object> scopes) {
                            BoundedText.turn(writer);
                            return super.next(writer, object, scopes);
                        }
                    });
                }

                /** The library would print what it does not know of them, whatever that does to a log. */
                @Override
                public void pragma(TemplateContext context, String pragma, String arguments) {
                    throw new MustacheException("A pragma ({{%…}}) changes nothing here. Take it out.", context);
                }
            };
        }

        /** Names every partial from the theme's root, wherever it is used. */
        @Override
        public String resolvePartialPath(String dir, String name, String extension) {
            return name + extension;
        }
    }
}
