/**
 * What every place that a log can come from has in common: its files in, the log in Candor's terms and what became of each
 * fact out. A source is one class behind {@link io.github.candor.migrate.source.Source}, in a package of its own.
 */
@NullMarked
package io.github.candor.migrate.source;

import org.jspecify.annotations.NullMarked;
