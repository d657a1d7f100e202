/**
 * YAML as authors write it, every scalar as the text that stands there and every value with its place. No guessing of
 * types, so that {@code 12:30} is not a number and {@code no} is no boolean.
 */
@NullMarked
package io.github.candor.read.yaml;

import org.jspecify.annotations.NullMarked;
