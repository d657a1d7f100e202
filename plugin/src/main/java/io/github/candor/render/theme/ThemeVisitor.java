package io.github.candor.render.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import java.util.function.Predicate;

/** Puts a template together from {@link PageCodes} while the library reads it, and refuses what a theme cannot have. */
final class ThemeVisitor extends DefaultMustacheVisitor {
    private final Predicate<String> partials;

    /** Keeps what says whether there is a partial of a name. */
    ThemeVisitor(DefaultMustacheFactory factory, Predicate<String> partials) {
        super(factory);
        this.partials = partials;
    }

    /** Refuses a partial that the theme does not have where it is used, rather than where it is not. */
    @Override
    public void partial(TemplateContext context, String variable, String indent) {
        if (!partials.test(variable.strip())) {
            throw new MustacheException("There is no partial \"" + variable.strip() + "\".", context);
        }
        TemplateContext own = new TemplateContext("{{", "}}", context.file(), context.line(), context.startOfLine());
        list.add(new PageCodes.Partial(own, df, variable));
    }

    @Override
    public void iterable(TemplateContext context, String variable, Mustache mustache) {
        list.add(new PageCodes.Section(context, df, mustache, variable));
    }

    @Override
    public void notIterable(TemplateContext context, String variable, Mustache mustache) {
        list.add(new PageCodes.Inverted(context, df, mustache, variable));
    }

    @Override
    public void value(TemplateContext context, String variable, boolean encoded) {
        list.add(new PageCodes.Value(context, df, variable, encoded));
    }

    @Override
    public void write(TemplateContext context, String text) {
        if (list.isEmpty() && !text.isEmpty()) {
            list.add(new PageCodes.Text(context, df, text));
        } else {
            super.write(context, text);
        }
    }

    /** The library would print what it does not know of them, whatever that does to a log. */
    @Override
    public void pragma(TemplateContext context, String pragma, String arguments) {
        throw new MustacheException("A pragma ({{%…}}) changes nothing here. Take it out.", context);
    }
}
