package io.github.candor.render.json;

/** A record that is a part of another: its keys stand among those of the record that holds it, in its place. It is never null. */
public interface KeyGroup {}
