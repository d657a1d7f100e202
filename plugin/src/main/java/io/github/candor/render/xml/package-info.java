/**
 * Writes XML. Whatever authors wrote stays text in it and cannot become an element.
 */
@NullMarked
package io.github.candor.render.xml;

import org.jspecify.annotations.NullMarked;
