/**
 * The door: Maven goals that read parameters, the clock and the environment, make one call, and say what came of it.
 */
@NullMarked
package io.github.candor.maven;

import org.jspecify.annotations.NullMarked;
