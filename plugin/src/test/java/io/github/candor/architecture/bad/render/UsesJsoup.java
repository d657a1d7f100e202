package io.github.candor.architecture.bad.render;

import org.jsoup.nodes.Document;

/** Uses a library that belongs elsewhere. */
record UsesJsoup(Document foreign) {}
