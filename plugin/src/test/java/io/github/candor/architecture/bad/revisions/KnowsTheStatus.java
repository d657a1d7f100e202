package io.github.candor.architecture.bad.revisions;

import io.github.candor.architecture.bad.status.Board;

/** Imports what it must not know. */
record KnowsTheStatus(Board later) {}
