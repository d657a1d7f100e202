package io.github.candor.architecture.bad.publish;

/** Needs a class that needs it. */
record KnowsTheOther(OtherOfTwo other) {}
