package io.github.candor.architecture.bad.disk;

import io.github.candor.architecture.bad.model.Plain;

/** Imports what it must not know. */
record KnowsTheModel(Plain later) {}
