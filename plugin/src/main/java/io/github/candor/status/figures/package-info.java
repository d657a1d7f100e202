/**
 * Figures over the incidents of a month, quarter or year, for the site or for one component or group. An incident
 * belongs to the period in which it started.
 */
@NullMarked
package io.github.candor.status.figures;

import org.jspecify.annotations.NullMarked;
