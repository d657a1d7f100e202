/**
 * The pages that look back over many entries: the history, uptime, reliability, "was I affected?" and the search. One class for
 * each kind of page, with the view that its template prints.
 */
@NullMarked
package io.github.candor.render.log;

import org.jspecify.annotations.NullMarked;
