/**
 * What the goals learn from Maven and the machine: clock, environment, logins, the terminal, and switches that nobody reads.
 */
@NullMarked
package io.github.candor.maven.machine;

import org.jspecify.annotations.NullMarked;
