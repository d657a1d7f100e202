/**
 * The documents below {@code /api/v2/} in clients of Atlassian Statuspage that other people wrote. What each reads is
 * compared with the model, at several moments of one log.
 */
@NullMarked
package io.github.candor.programs.statuspage;

import org.jspecify.annotations.NullMarked;
