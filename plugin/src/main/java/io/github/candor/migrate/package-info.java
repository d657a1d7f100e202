/**
 * Logs that were kept elsewhere become content files here: each known program has a room of its own below, behind one
 * interface. The entrance is {@link io.github.candor.migrate.Importer}.
 */
@NullMarked
package io.github.candor.migrate;

import org.jspecify.annotations.NullMarked;
