package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import io.github.candor.render.json.JsonText;
import io.github.candor.render.theme.TemplateException;
import io.github.candor.render.theme.Templates;
import io.github.candor.render.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * Fills the theme's templates of messages, {@code notify/slack.mustache} and the like, each of which a file of the user
 * replaces. A template sees its service's own view, whose texts fit the service, and after it the facts; neither calls anybody.
 */
public final class Messages {
    private static final String FOLDER = "notify/";
    private static final String EXTENSION = ".mustache";

    private final Templates json;
    private final Templates plain;
    private final Templates html;

    /** Keeps the templates of {@code theme}. */
    public Messages(Theme theme) {
        this.json = theme.templates(JsonText::escape);
        this.plain = theme.templates(UnaryOperator.identity());
        this.html = theme.templates();
    }

    /**
     * Returns the message as JSON.
     *
     * @param name of the template, like {@code slack}
     * @param mark how the service wants text that means nothing but itself
     * @throws TemplateException if the template uses a name that no view has, or what it makes is not JSON
     */
    byte[] json(String name, Story story, Object view, UnaryOperator<String> mark) {
        String file = FOLDER + name + EXTENSION;
        String text = json.fill(file, Labels.of(story), Facts.of(story, mark), view);
        String fault = JsonText.fault(text);
        if (fault != null) {
            throw new TemplateException(file + ": the message that it makes is not JSON. In its " + fault, null);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the message as plain text. */
    String plain(String name, Story story, Object view) {
        return plain.fill(FOLDER + name + EXTENSION, Labels.of(story), Facts.of(story, UnaryOperator.identity()), view);
    }

    /** Returns the message as HTML. */
    String html(String name, Story story, Object view) {
        return html.fill(FOLDER + name + EXTENSION, Labels.of(story), Facts.of(story, UnaryOperator.identity()), view);
    }
}
