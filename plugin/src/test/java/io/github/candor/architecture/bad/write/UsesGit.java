package io.github.candor.architecture.bad.write;

import io.github.candor.architecture.bad.git.Program;

/** Asks git for something. */
record UsesGit(Program foreign) {}
