package io.github.candor.architecture.bad.publish;

/** Something to import. */
public final class Version {}
