/**
 * What is true, as files in memory: pages, feeds and the files beside them. The entrance is
 * {@link io.github.candor.render.SiteRenderer}.
 */
@NullMarked
package io.github.candor.render;

import org.jspecify.annotations.NullMarked;
