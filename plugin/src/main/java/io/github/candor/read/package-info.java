/**
 * Files of content to valid data, or to every problem that is in them. The entrance is
 * {@link io.github.candor.read.ContentReader}.
 */
@NullMarked
package io.github.candor.read;

import org.jspecify.annotations.NullMarked;
