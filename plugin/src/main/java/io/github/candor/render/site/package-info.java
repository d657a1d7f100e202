/**
 * Addresses and files of the finished site, before they are on disk. Everything that renders produces these, and only
 * {@code write} consumes them.
 */
@NullMarked
package io.github.candor.render.site;

import org.jspecify.annotations.NullMarked;
