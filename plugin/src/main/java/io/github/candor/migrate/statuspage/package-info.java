/**
 * Logs of Atlassian Statuspage, as its public API and its management API give them: saved, gathered by others, or asked for.
 * Everything is known by the ids that Statuspage gave it.
 */
@NullMarked
package io.github.candor.migrate.statuspage;

import org.jspecify.annotations.NullMarked;
