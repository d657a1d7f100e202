/** What is true of the frame around every page: its menu carries what has something to show. */
@NullMarked
package io.github.candor.render.frame;

import org.jspecify.annotations.NullMarked;
