package io.github.candor.architecture.bad.maven;

/** Something to import. */
public final class Goal {}
