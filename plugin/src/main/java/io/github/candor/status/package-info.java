/**
 * What is true of a site at one instant: pure functions of the content and {@code now}. The entrance is
 * {@link io.github.candor.status.StatusBoard}.
 */
@NullMarked
package io.github.candor.status;

import org.jspecify.annotations.NullMarked;
