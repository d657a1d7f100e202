/** Claims about XML and text in UTF-8. */
@NullMarked
package io.github.candor.render.xml;

import org.jspecify.annotations.NullMarked;
