/** Manifests that are written and read again. */
@NullMarked
package io.github.candor.manifest;

import org.jspecify.annotations.NullMarked;
