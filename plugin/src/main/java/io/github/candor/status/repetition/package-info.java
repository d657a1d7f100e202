/**
 * Planned work that comes again: its windows around an instant, by the recurrence rules of RFC 5545. Nothing here knows what
 * was said or done of any of them.
 */
@NullMarked
package io.github.candor.status.repetition;

import org.jspecify.annotations.NullMarked;
