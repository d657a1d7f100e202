package io.github.candor.architecture.bad.notify;

import io.github.candor.architecture.bad.write.Report;

/** Imports what it must not know. */
record KnowsTheWriter(Report foreign) {}
