/**
 * Pages that need not be made again: what each was made from, remembered beside the site, and whether that is still the same.
 */
@NullMarked
package io.github.candor.kept;

import org.jspecify.annotations.NullMarked;
