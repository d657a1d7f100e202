/**
 * Badges for other people's pages, as pictures and as data, and the state in one line of text. All of them say what the
 * pages say, in the same words.
 */
@NullMarked
package io.github.candor.render.badge;

import org.jspecify.annotations.NullMarked;
