/**
 * The files of a site that is to be published, and which files of a branch are no part of any site. Nothing here asks for what
 * was published before.
 */
@NullMarked
package io.github.candor.publish.files;

import org.jspecify.annotations.NullMarked;
