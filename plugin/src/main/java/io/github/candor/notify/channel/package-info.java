/**
 * How each service wants a message: story in, one request out; and what its answer means. Secrets come in by value, and go
 * nowhere but into that request.
 */
@NullMarked
package io.github.candor.notify.channel;

import org.jspecify.annotations.NullMarked;
