/**
 * Telling subscribers: waits until the built site is what the web really serves, then tells the WebSub hub which feeds there
 * are. Beside publishing the only stage that uses the network; the clock and the pauses are handed in.
 */
@NullMarked
package io.github.candor.notify;

import org.jspecify.annotations.NullMarked;
