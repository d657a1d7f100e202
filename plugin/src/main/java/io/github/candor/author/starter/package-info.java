/**
 * A repository of content as it begins: {@code status.yml}, workflows, a form, a {@code pom.xml}. {@link
 * io.github.candor.author.starter.SiteStarter} is the entrance; the files of an author are left alone.
 */
@NullMarked
package io.github.candor.author.starter;

import org.jspecify.annotations.NullMarked;
