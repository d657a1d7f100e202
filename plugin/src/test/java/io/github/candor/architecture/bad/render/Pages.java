package io.github.candor.architecture.bad.render;

/** Something to import. */
public final class Pages {}
