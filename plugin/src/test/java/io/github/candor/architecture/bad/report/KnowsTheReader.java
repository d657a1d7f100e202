package io.github.candor.architecture.bad.report;

import io.github.candor.architecture.bad.read.Reading;

/** Imports what it must not know. */
record KnowsTheReader(Reading later) {}
