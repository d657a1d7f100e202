/**
 * What authors state: the site, its components, incidents, maintenance, notices and pages, as valid, immutable data.
 * Nothing here is computed; what follows from these facts is the business of {@code status}.
 */
@NullMarked
package io.github.candor.model;

import org.jspecify.annotations.NullMarked;
