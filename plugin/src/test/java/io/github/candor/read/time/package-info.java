/** Claims about times: every accepted form as a table, and zones against a slow and obvious search. */
@NullMarked
package io.github.candor.read.time;

import org.jspecify.annotations.NullMarked;
