/** The index as a reader of other make finds it. */
package io.github.candor.render.search;
