package io.github.candor.architecture.bad.model;

/** Lets everybody change it. */
@SuppressWarnings("UnusedVariable")
final class OpenToAll {
    int count;
}
