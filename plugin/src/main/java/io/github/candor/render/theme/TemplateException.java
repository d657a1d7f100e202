package io.github.candor.render.theme;

import org.jspecify.annotations.Nullable;

/** Says that a template cannot be used: where, and what is wrong with it. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps a message that begins with the place, like {@code pages/incident.mustache:12}. */
    public TemplateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
