/**
 * Content files as authors have them made and changed: opened, updated and resolved without touching a byte that is not
 * meant. The entrance is {@link io.github.candor.author.Author}.
 */
@NullMarked
package io.github.candor.author;

import org.jspecify.annotations.NullMarked;
