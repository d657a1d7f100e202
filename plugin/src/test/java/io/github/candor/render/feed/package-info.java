/** The feeds as programs of other people read them. */
package io.github.candor.render.feed;
