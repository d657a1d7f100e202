/**
 * What the goals learn from Maven and the machine: clock, environment, logins, the terminal, switches that nobody reads, and the
 * repository around what they write.
 */
@NullMarked
package io.github.candor.maven.machine;

import org.jspecify.annotations.NullMarked;
