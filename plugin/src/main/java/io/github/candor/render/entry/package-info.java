/**
 * The pages of what authors wrote: incidents, maintenance, notices, their action items and their public wordings. One class for
 * each kind of page, with the view that its template prints.
 */
@NullMarked
package io.github.candor.render.entry;

import org.jspecify.annotations.NullMarked;
