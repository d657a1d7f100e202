package io.github.candor.architecture.bad.git;

/** Something to import. */
public final class Program {}
