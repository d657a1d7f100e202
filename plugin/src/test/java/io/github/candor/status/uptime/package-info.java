/** Uptime, budgets and days against figures worked out by hand and against a model that looks at every minute. */
package io.github.candor.status.uptime;
