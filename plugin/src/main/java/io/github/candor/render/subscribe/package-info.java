/**
 * What people use to hear of updates, with what they copy for it and what they do with that. Takes the addresses of feeds and
 * calendars and words of the theme, and gives what {@code pages/subscribe.mustache} prints.
 */
@NullMarked
package io.github.candor.render.subscribe;

import org.jspecify.annotations.NullMarked;
