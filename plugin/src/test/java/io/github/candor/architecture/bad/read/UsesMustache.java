package io.github.candor.architecture.bad.read;

import com.github.mustachejava.Mustache;

/** Uses a library that belongs elsewhere. */
record UsesMustache(Mustache foreign) {}
