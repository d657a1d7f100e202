/**
 * Files in memory to a folder on disk: {@link io.github.candor.write.SiteWriter} prepares the new site beside the old one
 * and swaps the two. Nothing else in Candor creates, changes or deletes a file.
 */
@NullMarked
package io.github.candor.write;

import org.jspecify.annotations.NullMarked;
