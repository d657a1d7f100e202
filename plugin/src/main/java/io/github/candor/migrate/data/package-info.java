/**
 * The formats in which other programs keep a log, as values with places: JSON, TOML, front matter of all kinds, HTML. Whatever
 * cannot be read is reported as a problem with its place, and nothing is thrown.
 */
@NullMarked
package io.github.candor.migrate.data;

import org.jspecify.annotations.NullMarked;
