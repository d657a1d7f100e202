/**
 * The pages of the site as a whole: the first page, components, how to subscribe and embed, versions, redirects, the sitemap and
 * the files of the theme. One class for each kind, with the view that its template prints.
 */
@NullMarked
package io.github.candor.render.page;

import org.jspecify.annotations.NullMarked;
