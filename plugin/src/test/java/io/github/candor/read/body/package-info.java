/** Claims about the text of entries; most of them are pages with their meaning under {@code examples/meaning}. */
@NullMarked
package io.github.candor.read.body;

import org.jspecify.annotations.NullMarked;
