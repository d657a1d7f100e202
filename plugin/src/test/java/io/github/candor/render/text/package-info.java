/** How values read, example by example. */
package io.github.candor.render.text;
