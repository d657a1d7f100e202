/**
 * Candor: a folder of Markdown incident files in, a static status site out. The whole pipeline is
 * {@link io.github.candor.SiteBuilder}.
 */
@NullMarked
package io.github.candor;

import org.jspecify.annotations.NullMarked;
