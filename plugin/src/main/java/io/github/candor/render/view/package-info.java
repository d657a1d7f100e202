/**
 * The small views that many pages share: a status, a row of a list, a day, a figure, a feed to follow. They know what is true and
 * how it reads, and nothing of the page they stand on.
 */
@NullMarked
package io.github.candor.render.view;

import org.jspecify.annotations.NullMarked;
