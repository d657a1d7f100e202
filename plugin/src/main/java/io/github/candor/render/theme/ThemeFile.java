package io.github.candor.render.theme;

/**
 * A text file of a theme.
 *
 * @param shownName how its author knows it: {@code template/i18n/pl.properties} in the user's folder, {@code i18n/de.properties}
 *     in the default theme
 */
public record ThemeFile(String shownName, String text) {}
