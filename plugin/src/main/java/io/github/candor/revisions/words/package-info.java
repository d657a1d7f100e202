/**
 * Which words of a text changed, shown where a reader would see the change. It knows nothing of git.
 */
@NullMarked
package io.github.candor.revisions.words;

import org.jspecify.annotations.NullMarked;
