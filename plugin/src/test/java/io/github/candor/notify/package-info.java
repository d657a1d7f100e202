/**
 * Telling a hub, tried against real servers on loopback. Time passes only where a test lets it.
 */
@NullMarked
package io.github.candor.notify;

import org.jspecify.annotations.NullMarked;
