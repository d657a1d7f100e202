package io.github.candor.architecture.bad.publish;

import io.github.candor.architecture.bad.read.Reading;

/** Imports what it must not know. */
record KnowsTheReader(Reading earlier) {}
