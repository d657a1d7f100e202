package io.github.candor.read.markdown;

import io.github.candor.problem.Place;

/** A value and where its author wrote it. */
public record Placed<T>(T value, Place place) {}
