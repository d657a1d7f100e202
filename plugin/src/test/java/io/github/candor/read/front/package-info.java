/** Front matter and settings. */
package io.github.candor.read.front;
