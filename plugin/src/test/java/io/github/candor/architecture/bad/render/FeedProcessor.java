package io.github.candor.architecture.bad.render;

/** Has a name that says nothing. */
final class FeedProcessor {}
