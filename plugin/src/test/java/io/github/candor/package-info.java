/** The pipeline as a whole, on the sample site. */
package io.github.candor;
