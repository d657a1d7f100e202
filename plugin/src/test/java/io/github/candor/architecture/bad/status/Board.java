package io.github.candor.architecture.bad.status;

/** Something to import. */
public final class Board {}
