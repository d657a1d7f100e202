/** Rendering, part by part, in memory. */
package io.github.candor.render;
