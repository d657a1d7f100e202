package io.github.candor.architecture.bad.write;

/** Something to import. */
public final class Report {}
