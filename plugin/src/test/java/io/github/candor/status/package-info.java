/** What is true of a site at an instant, against figures worked out by hand. */
package io.github.candor.status;
