/**
 * The look of a site: templates, styles and words, from the default theme's jar or from files with which a user replaces
 * them. An unknown name in a template is an error.
 */
@NullMarked
package io.github.candor.render.theme;

import org.jspecify.annotations.NullMarked;
