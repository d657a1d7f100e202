/**
 * Uptime of components and groups over windows, with the working, error budgets and day bars. Downtime is the integral
 * of a weight over the status line of a component.
 */
@NullMarked
package io.github.candor.status.uptime;

import org.jspecify.annotations.NullMarked;
