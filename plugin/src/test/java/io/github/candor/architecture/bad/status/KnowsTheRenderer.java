package io.github.candor.architecture.bad.status;

import io.github.candor.architecture.bad.render.Pages;

/** Imports what it must not know. */
record KnowsTheRenderer(Pages later) {}
