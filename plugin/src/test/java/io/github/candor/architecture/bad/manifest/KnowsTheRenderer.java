package io.github.candor.architecture.bad.manifest;

import io.github.candor.architecture.bad.render.Pages;

/** Imports what it must not know. */
record KnowsTheRenderer(Pages later) {}
