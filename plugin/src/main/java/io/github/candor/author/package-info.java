/**
 * Content files as authors have them made and changed: opened, updated and resolved without touching a byte that is not
 * meant. The entrances are {@link io.github.candor.author.Author} and {@link io.github.candor.author.SiteStarter}.
 */
@NullMarked
package io.github.candor.author;

import org.jspecify.annotations.NullMarked;
