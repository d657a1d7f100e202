/** Templates that are filled, and those that cannot be. */
package io.github.candor.render.theme;
