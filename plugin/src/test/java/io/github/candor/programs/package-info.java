/**
 * What the tests in programs of other people share: how such a program is run and how a site is served to it. Each kind
 * of program has a package of its own below.
 */
@NullMarked
package io.github.candor.programs;

import org.jspecify.annotations.NullMarked;
