/**
 * Logs of cState, a theme for Hugo: {@code config.yml} and a file in {@code content/issues/} for each incident. Times are read
 * as Hugo reads them, lengths as cState counts them.
 */
@NullMarked
package io.github.candor.migrate.cstate;

import org.jspecify.annotations.NullMarked;
