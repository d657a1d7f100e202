package io.github.candor.render.view;

/**
 * A status, state or impact as it is shown: by shape, by word and by colour.
 *
 * @param id public word, which is also the CSS class, like {@code major_outage}
 * @param word in the site's language
 * @param shape a character whose form alone tells the status
 */
public record StatusView(String id, String word, String shape) {}
