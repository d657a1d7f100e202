/** Claims about reading files of content: what is remembered, what is read anew. */
@NullMarked
package io.github.candor.read.front;

import org.jspecify.annotations.NullMarked;
