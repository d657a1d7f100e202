/**
 * What is told outside of the site: mistakes for people and for programs, and figures for a customer's report. Turns what
 * other stages found into text or bytes, and writes nothing itself.
 */
@NullMarked
package io.github.candor.report;

import org.jspecify.annotations.NullMarked;
