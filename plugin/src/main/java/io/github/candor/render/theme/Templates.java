package io.github.candor.render.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
                } else if (writer instanceof BoundedText page) {
                    page.escape(value);
                } else {
                    super.encode(Characters.allowed(value), writer);
                }
            } catch (IOException e) {
                throw new MustacheException(e);
            }
        }

        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new ThemeVisitor(this, name -> names.test(name + EXTENSION));
        }

        /** Names every partial from the theme's root, wherever it is used. */
        @Override
        public String resolvePartialPath(String dir, String name, String extension) {
            return name + extension;
        }
    }
}
