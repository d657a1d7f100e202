/**
 * Problems of the authors' files in the forms in which people, GitHub, code scanners and test reports read them.
 */
@NullMarked
package io.github.candor.report.check;

import org.jspecify.annotations.NullMarked;
