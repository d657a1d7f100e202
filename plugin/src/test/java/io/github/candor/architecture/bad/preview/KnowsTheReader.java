package io.github.candor.architecture.bad.preview;

import io.github.candor.architecture.bad.read.Reading;

/** Imports what only the root may wire. */
record KnowsTheReader(Reading foreign) {}
