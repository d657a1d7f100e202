package io.github.candor.architecture.bad.read;

import io.github.wasabithumb.jtoml.JToml;

/** Uses a library that belongs elsewhere. */
record UsesToml(JToml foreign) {}
