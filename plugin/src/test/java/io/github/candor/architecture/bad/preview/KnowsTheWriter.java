package io.github.candor.architecture.bad.preview;

import io.github.candor.architecture.bad.write.Report;

/** Imports what only the root may wire. */
record KnowsTheWriter(Report foreign) {}
