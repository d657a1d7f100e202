/**
 * Keys and values to facts: the front matter of every kind of file. What is wrong is reported and
 * left out, so that one run finds everything.
 */
@NullMarked
package io.github.candor.read.front;

import org.jspecify.annotations.NullMarked;
