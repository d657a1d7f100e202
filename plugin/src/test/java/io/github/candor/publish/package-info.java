/**
 * Publishing to real servers: repositories on disk, {@code git daemon}, and git's {@code http-backend} with a password. A
 * {@link io.github.candor.publish.Desk} is somebody's clone of the content.
 */
@NullMarked
package io.github.candor.publish;

import org.jspecify.annotations.NullMarked;
