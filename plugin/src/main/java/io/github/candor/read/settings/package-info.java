/**
 * {@code status.yml}: its settings and its components, checked.
 */
@NullMarked
package io.github.candor.read.settings;

import org.jspecify.annotations.NullMarked;
