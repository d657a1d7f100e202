/**
 * The rules of the house, and a house in which each of them is broken. A rule that nobody has seen fail is none.
 */
@NullMarked
package io.github.candor.architecture;

import org.jspecify.annotations.NullMarked;
