/**
 * What can be wrong in an author's files, as data. Every stage may report a {@link io.github.candor.problem.Problem};
 * only the goals decide how it is shown, and how a {@link io.github.candor.problem.RefusalException} is.
 */
@NullMarked
package io.github.candor.problem;

import org.jspecify.annotations.NullMarked;
