package io.github.candor.architecture.bad.kept;

import io.github.candor.architecture.bad.write.Report;

/** Imports what it must not know. */
record KnowsTheWriter(Report foreign) {}
