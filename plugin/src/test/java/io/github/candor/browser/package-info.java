/**
 * The sample site in a real browser. These tests run where there is a Chromium, as on the machine that decides, and are
 * skipped elsewhere.
 */
@NullMarked
package io.github.candor.browser;

import org.jspecify.annotations.NullMarked;
