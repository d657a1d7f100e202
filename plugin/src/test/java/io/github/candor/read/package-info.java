/** Mistakes as authors make them, and how they are answered. */
package io.github.candor.read;
