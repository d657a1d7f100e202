package io.github.candor.maven.machine;

import io.github.candor.author.starter.Commands;
import java.io.File;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The plugin that runs.
 *
 * @param pom the project that it runs in, or null where there is no {@code pom.xml}
 */
public record RunningPlugin(
        PluginDescriptor descriptor, @Nullable MavenProject pom) {
    /** Returns the plugin of a goal that runs. */
    public static RunningPlugin of(MojoExecution execution, @Nullable MavenProject pom) {
        return new RunningPlugin(execution.getMojoDescriptor().getPluginDescriptor(), pom);
    }

    /** Returns its version. */
    public String version() {
        return descriptor.getVersion();
    }

    /** Returns what tells this build of it from all others: its version and libraries, and when and how large each was made. */
    public String build() {
        return Stream.concat(Stream.of(descriptor.getPluginArtifact()), descriptor.getArtifacts().stream())
                .map(one -> one.getId() + " " + stamp(one.getFile()))
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String stamp(@Nullable File file) {
        return file == null ? "" : file.length() + " " + file.lastModified();
    }

    /** Returns how its goals are called in full. */
    public Commands commands() {
        return new Commands(descriptor.getGroupId(), descriptor.getArtifactId(), version());
    }

    /** Returns how they are called where the project is. */
    public Commands commandsHere() {
        return pom == null ? commands() : commands().in(pom.getBasedir().toPath());
    }
}
