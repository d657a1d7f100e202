package io.github.candor.architecture.bad.read;

/** Something to import. */
public final class Reading {}
