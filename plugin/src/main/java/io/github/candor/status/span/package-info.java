/**
 * Stretches of time and what state a component was in during them. Each instant has one status, the worst that any
 * entry gives it.
 */
@NullMarked
package io.github.candor.status.span;

import org.jspecify.annotations.NullMarked;
