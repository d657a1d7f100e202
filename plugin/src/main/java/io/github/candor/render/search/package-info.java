/**
 * The index that a browser searches: words and choices, each with the numbers of the entries that have it, in files that stay
 * small however long the log. What it knows of an entry is a {@link io.github.candor.render.search.Searchable}.
 */
@NullMarked
package io.github.candor.render.search;

import org.jspecify.annotations.NullMarked;
