package io.github.candor.architecture.bad.status;

/** A record of more parts than a bad example may have. */
record TooLong(int first, int second, int third) {}
