/**
 * The feeds: an item per incident for those who look, an item per update for those who want to be told. GUIDs survive
 * a change of the site's address.
 */
@NullMarked
package io.github.candor.render.feed;

import org.jspecify.annotations.NullMarked;
