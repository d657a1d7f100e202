/** Incidents and maintenance at one instant, against what follows from the facts by hand. */
package io.github.candor.status.incident;
