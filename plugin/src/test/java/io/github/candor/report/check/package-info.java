/** Mistakes in the forms that people and programs read. */
package io.github.candor.report.check;
