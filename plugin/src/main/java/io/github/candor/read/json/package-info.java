/**
 * JSON of other programs as values with places. What the values mean is read elsewhere.
 */
@NullMarked
package io.github.candor.read.json;

import org.jspecify.annotations.NullMarked;
