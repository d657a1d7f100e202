package io.github.candor.architecture.bad.publish;

import org.jspecify.annotations.Nullable;

/** Needs a class that needs it. */
record OtherOfTwo(@Nullable KnowsTheOther other) {}
