/**
 * What other people's judges say of every page: validators, axe, Lighthouse; and what keyboard, screen and connection ask of
 * it. Pages are those of the sample and of every golden site, built anew.
 */
@NullMarked
package io.github.candor.quality;

import org.jspecify.annotations.NullMarked;
