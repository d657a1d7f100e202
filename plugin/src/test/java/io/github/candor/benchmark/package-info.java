/**
 * How fast a large log is built, measured and not asserted: run {@code mvn -pl plugin -am test -Dtest=BuildBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false} and read what it prints.
 */
@NullMarked
package io.github.candor.benchmark;

import org.jspecify.annotations.NullMarked;
