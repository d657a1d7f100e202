package io.github.candor.architecture.bad.model;

/** Something to import. */
public final class Plain {}
