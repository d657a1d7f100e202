package io.github.candor.architecture.bad.model;

/** Something to show that reaches beyond the moment. */
public record Entry(String title) {}
