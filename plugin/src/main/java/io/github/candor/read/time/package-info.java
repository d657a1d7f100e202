/**
 * Times as authors write them, in all their forms, to moments on the time line. A time that a clock on the wall never
 * showed, or showed twice, is told apart from one that cannot be read.
 */
@NullMarked
package io.github.candor.read.time;

import org.jspecify.annotations.NullMarked;
