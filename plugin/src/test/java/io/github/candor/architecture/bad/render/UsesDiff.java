package io.github.candor.architecture.bad.render;

import com.github.difflib.patch.Patch;

/** Uses a library that belongs elsewhere. */
record UsesDiff(Patch<String> foreign) {}
