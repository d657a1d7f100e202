package io.github.candor.maven;

import io.github.candor.author.starter.Commands;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The plugin that runs.
 *
 * @param pom the project that it runs in, or null where there is no {@code pom.xml}
 */
record RunningPlugin(PluginDescriptor descriptor, @Nullable MavenProject pom) {
    /** Returns the plugin of a goal that runs. */
    static RunningPlugin of(MojoExecution execution, @Nullable MavenProject pom) {
        return new RunningPlugin(execution.getMojoDescriptor().getPluginDescriptor(), pom);
    }

    /** Returns how its goals are called in full. */
    Commands commands() {
        return new Commands(descriptor.getGroupId(), descriptor.getArtifactId(), descriptor.getVersion());
    }

    /** Returns how they are called where the project is. */
    Commands commandsHere() {
        return pom == null ? commands() : commands().in(pom.getBasedir().toPath());
    }
}
