/**
 * Whole builds: Maven as a user runs it, with the plugin as it is packaged, in a local repository of its own.
 * Slow, so only for what no smaller test can show.
 */
@NullMarked
package io.github.candor.it;

import org.jspecify.annotations.NullMarked;
