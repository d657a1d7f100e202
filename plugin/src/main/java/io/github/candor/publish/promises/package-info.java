/**
 * What was public and has to stay: addresses, which may lead on, and items of feeds. {@link
 * io.github.candor.publish.promises.Promises} looks for what would vanish.
 */
@NullMarked
package io.github.candor.publish.promises;

import org.jspecify.annotations.NullMarked;
