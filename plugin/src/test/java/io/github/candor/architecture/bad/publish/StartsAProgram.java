package io.github.candor.architecture.bad.publish;

/** Starts what only one package may start. */
record StartsAProgram(ProcessBuilder program) {}
