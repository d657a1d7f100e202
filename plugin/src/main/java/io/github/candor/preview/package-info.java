/**
 * The site while it is written: served on loopback from memory, made anew when a file changes, mistakes shown on the page.
 * What the preview adds to a page is added while it is sent, so nothing of it can get into a built site.
 */
@NullMarked
package io.github.candor.preview;

import org.jspecify.annotations.NullMarked;
