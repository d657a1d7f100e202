/**
 * Inputs that nobody would write, made of those that somebody did, fed to everything that reads. The entrance is
 * {@link io.github.candor.fuzz.Fuzz}, of which each reader has a subclass beside its other tests.
 */
package io.github.candor.fuzz;
