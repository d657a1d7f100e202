package io.github.candor.render.frame;

/** A view that tells up to when its figures go, which runs with the clock and by itself is no news. */
public interface PassingView {
    /** Returns the same without what runs with the clock. */
    Object timeless();
}
