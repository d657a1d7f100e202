package io.github.candor.architecture.bad.git;

import io.github.candor.architecture.bad.publish.Version;

/** Imports what it must not know. */
record KnowsThePublisher(Version later) {}
