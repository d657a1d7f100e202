/**
 * A live Statuspage, asked for its documents one after the other. Alone in using the network here.
 */
@NullMarked
package io.github.candor.migrate.web;

import org.jspecify.annotations.NullMarked;
