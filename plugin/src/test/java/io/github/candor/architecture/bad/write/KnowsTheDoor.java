package io.github.candor.architecture.bad.write;

import io.github.candor.architecture.bad.maven.Goal;

/** Imports what it must not know. */
record KnowsTheDoor(Goal later) {}
