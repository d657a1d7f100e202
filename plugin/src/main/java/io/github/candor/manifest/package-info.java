/**
 * What each file of a site is, told as data when it is made, so that nobody has to read it out of pages and feeds again:
 * what leads on where, which items feeds have, what says the same although it was made later.
 */
@NullMarked
package io.github.candor.manifest;

import org.jspecify.annotations.NullMarked;
