package io.github.candor.render.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.codes.WriteCode;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a template, which do what the library's do. For what views have, texts, lists, views and what is true or not, they
 * do it in fewer steps; the template's own text they keep as bytes.
 */
final class PageCodes {
    private PageCodes() {}

    /** The template's own text after a part of it, which is known only when all of it was read. */
    private static final class Own {
        private @Nullable Stretch stretch;

        /** Writes {@code text}; returns false where the library has to. */
        boolean write(@Nullable String text, Writer writer) {
            if (text == null || !(writer instanceof BoundedText page)) {
                return false;
            }
            Stretch own = stretch;
            if (own == null || !own.text().equals(text)) {
                own = Stretch.of(text);
                stretch = own;
            }
            page.write(own);
            return true;
        }
    }

    /** Text before the first tag. */
    static final class Text extends WriteCode {
        private final Own own = new Own();

        Text(TemplateContext place, DefaultMustacheFactory factory, String text) {
            super(place, factory, text);
        }

        @Override
        protected Writer appendText(Writer writer) {
            return own.write(appended, writer) ? writer : super.appendText(writer);
        }
    }

    /** Prints a value. */
    static final class Value extends ValueCode {
        private final Own own = new Own();

        Value(TemplateContext place, DefaultMustacheFactory factory, String name, boolean encoded) {
            super(place, factory, name, encoded);
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            Object value;
            try {
                value = get(scopes);
                if (value instanceof String text) {
                    execute(writer, text);
                    return appendText(writer);
                }
            } catch (Exception e) {
                throw new MustacheException("Failed to get value for " + name, e, tc);
            }
            return value == null ? appendText(writer) : super.execute(writer, scopes);
        }

        @Override
        protected Writer appendText(Writer writer) {
            return own.write(appended, writer) ? writer : super.appendText(writer);
        }
    }

    /** Shows what is in it for each item. */
    static final class Section extends IterableCode {
        private final Own own = new Own();

        Section(TemplateContext place, DefaultMustacheFactory factory, Mustache inside, String name) {
            super(place, factory, inside, name);
        }

        @Override
        protected Writer handle(Writer writer, Object value, List<Object> scopes) {
            if (value == null || value == Boolean.FALSE || "".equals(value)) {
                return writer;
            }
            if (value instanceof Record || value instanceof String || value == Boolean.TRUE) {
                return next(writer, value, scopes);
            }
            return value instanceof List<?> items ? each(writer, items, scopes) : super.handle(writer, value, scopes);
        }

        private Writer each(Writer writer, List<?> items, List<Object> scopes) {
            Writer last = writer;
            for (Object item : items) {
                last = next(last, oh.coerce(item), scopes);
            }
            return last;
        }

        /** Sections that are nested in themselves take longer than anybody waits, and may write nothing meanwhile. */
        @Override
        public Writer next(Writer writer, Object item, List<Object> scopes) {
            BoundedText.turn(writer);
            return super.next(writer, item, scopes);
        }

        @Override
        protected Writer appendText(Writer writer) {
            return own.write(appended, writer) ? writer : super.appendText(writer);
        }
    }

    /** Shows what is in it where there is nothing to show. */
    static final class Inverted extends NotIterableCode {
        private final Own own = new Own();

        Inverted(TemplateContext place, DefaultMustacheFactory factory, Mustache inside, String name) {
            super(place, factory, inside, name);
        }

        @Override
        protected Writer handle(Writer writer, @Nullable Object value, List<Object> scopes) {
            if (value instanceof Record || value == Boolean.TRUE || (value instanceof String text && !text.isEmpty())) {
                return writer;
            }
            return value == null || value == Boolean.FALSE || value instanceof String
                    ? run(writer, scopes)
                    : super.handle(writer, value, scopes);
        }

        @Override
        protected Writer appendText(Writer writer) {
            return own.write(appended, writer) ? writer : super.appendText(writer);
        }
    }

    /** Shows a partial. */
    static final class Partial extends PartialCode {
        private final Own own = new Own();

        Partial(TemplateContext place, DefaultMustacheFactory factory, String name) {
            super(place, factory, name);
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            BoundedText.step(writer);
            return super.execute(writer, scopes);
        }

        @Override
        protected Writer appendText(Writer writer) {
            return own.write(appended, writer) ? writer : super.appendText(writer);
        }
    }
}
