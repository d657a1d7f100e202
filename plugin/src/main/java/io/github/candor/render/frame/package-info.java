/**
 * What stands around every page: its head, the way back up, the menu, what other programs read of it. A page is its own view in
 * this frame.
 */
@NullMarked
package io.github.candor.render.frame;

import org.jspecify.annotations.NullMarked;
