package io.github.candor.architecture.bad.report;

import com.fasterxml.jackson.core.JsonFactory;

/** Uses a library that belongs elsewhere. */
record UsesJackson(JsonFactory foreign) {}
