package io.github.candor.architecture.bad.render;

import io.github.candor.architecture.bad.read.Reading;

/** Imports what it must not know. */
record KnowsTheReader(Reading later) {}
