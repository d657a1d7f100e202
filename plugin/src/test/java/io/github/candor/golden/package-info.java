/**
 * Whole sites: each folder of {@code src/test/resources/golden} is a case with its {@code content}, the instant it is built
 * for and every byte of the {@code expected} site. {@code mvn test -Dcandor.rewriteGolden} rewrites what is expected; read
 * the diff before you commit it.
 */
@NullMarked
package io.github.candor.golden;

import org.jspecify.annotations.NullMarked;
