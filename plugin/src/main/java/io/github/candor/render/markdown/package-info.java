/**
 * Markdown as HTML, plain text and what chat services read; where its links lead. Each text is parsed once, whatever shows
 * it.
 */
@NullMarked
package io.github.candor.render.markdown;

import org.jspecify.annotations.NullMarked;
