/**
 * What authors are asked and what their answers mean, from a switch or typed at a terminal. A wrong answer is refused with the
 * right ones.
 */
@NullMarked
package io.github.candor.author.questions;

import org.jspecify.annotations.NullMarked;
