/** Badges and the line of text as other people's pages and terminals get them. */
package io.github.candor.render.badge;
