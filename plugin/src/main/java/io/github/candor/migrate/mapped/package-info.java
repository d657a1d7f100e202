/**
 * Logs of any other site that keeps a file for each incident: a small file beside them says which of their keys and values
 * are which of ours.
 */
@NullMarked
package io.github.candor.migrate.mapped;

import org.jspecify.annotations.NullMarked;
