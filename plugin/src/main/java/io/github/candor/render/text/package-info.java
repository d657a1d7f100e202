/**
 * How values read: times, lengths of time, percentages, words of the site's language. One shared rule for each.
 */
@NullMarked
package io.github.candor.render.text;

import org.jspecify.annotations.NullMarked;
