/**
 * What the goals say, to a log and to the standard output. Text of others is made safe here and nowhere else.
 */
@NullMarked
package io.github.candor.maven.log;

import org.jspecify.annotations.NullMarked;
