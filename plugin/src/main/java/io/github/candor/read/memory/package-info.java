/**
 * Facts as bytes, for a file that spares the next build work. What is written here is read by the same build of the plugin or not at all.
 */
@NullMarked
package io.github.candor.read.memory;

import org.jspecify.annotations.NullMarked;
