/** Lines of status against a slow, obvious model that looks at every minute. */
package io.github.candor.status.span;
