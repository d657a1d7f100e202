/** Markdown as pages, feeds and chat services show it. */
@NullMarked
package io.github.candor.render.markdown;

import org.jspecify.annotations.NullMarked;
