package io.github.candor.read.time;

/** Whether a bare day stands for its first instant or for the first instant of the next day. */
public enum Edge {
    BEGIN,
    END
}
