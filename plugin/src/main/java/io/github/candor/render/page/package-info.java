/**
 * The HTML pages: one class for each kind of page, with the small view record that its template prints.
 */
@NullMarked
package io.github.candor.render.page;

import org.jspecify.annotations.NullMarked;
