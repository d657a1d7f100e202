package io.github.candor.architecture.bad.model;

import io.github.candor.architecture.bad.read.Reading;

/** Imports what it must not know. */
record KnowsTheReader(Reading later) {}
