/**
 * The program {@code git}: what is asked of it, and what it answers. Only here is another program started.
 */
@NullMarked
package io.github.candor.git;

import org.jspecify.annotations.NullMarked;
