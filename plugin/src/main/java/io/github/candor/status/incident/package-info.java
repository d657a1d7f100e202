/**
 * Incidents and maintenance as they stand at one instant: state, windows, intervals, what the public was told. Nothing
 * that lies after that instant is known here.
 */
@NullMarked
package io.github.candor.status.incident;

import org.jspecify.annotations.NullMarked;
