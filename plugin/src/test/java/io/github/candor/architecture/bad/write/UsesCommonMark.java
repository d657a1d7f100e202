package io.github.candor.architecture.bad.write;

import org.commonmark.node.Node;

/** Uses a library that belongs elsewhere. */
record UsesCommonMark(Node foreign) {}
