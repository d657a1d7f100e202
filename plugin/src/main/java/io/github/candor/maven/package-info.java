/**
 * The door: Maven goals that read parameters, make one call, and say what came of it. A goal is a class {@code …Mojo}; what
 * several have in common is an abstract one.
 */
@NullMarked
package io.github.candor.maven;

import org.jspecify.annotations.NullMarked;
