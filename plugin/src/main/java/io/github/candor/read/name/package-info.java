/**
 * Names that authors use for things stated elsewhere, and what to say when one is not known: the near miss first, then
 * all that there are.
 */
@NullMarked
package io.github.candor.read.name;

import org.jspecify.annotations.NullMarked;
