/**
 * The program {@code git}: what is asked of it, and what it answers, in types. Only here is another program started, and only
 * here is known how git writes.
 */
@NullMarked
package io.github.candor.git;

import org.jspecify.annotations.NullMarked;
