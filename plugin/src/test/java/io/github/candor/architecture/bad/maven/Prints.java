package io.github.candor.architecture.bad.maven;

import org.apache.maven.plugin.AbstractMojo;

/** Prints what others wrote as it is, in every way. */
public final class Prints extends AbstractMojo {
    @Override
    public void execute() {
        getLog().info(System.console().readLine());
        System.out.println("x");
    }
}
