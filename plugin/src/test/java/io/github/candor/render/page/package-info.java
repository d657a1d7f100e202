/** What is true of pages whatever the site. */
package io.github.candor.render.page;
