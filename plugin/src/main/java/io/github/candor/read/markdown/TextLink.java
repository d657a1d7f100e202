package io.github.candor.read.markdown;

import io.github.candor.problem.Place;

/**
 * A link or picture in an author's text.
 *
 * @param destination as written
 * @param place where it begins
 * @param isPicture whether the browser would load it by itself
 */
public record TextLink(String destination, Place place, boolean isPicture) {}
