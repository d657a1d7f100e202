/** Documents, byte for byte. */
package io.github.candor.render.json;
