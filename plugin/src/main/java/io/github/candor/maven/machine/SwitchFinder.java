package io.github.candor.maven.machine;

import io.github.candor.disk.OrdinaryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Gathers where Maven may have been given switches, and what is wrong with them. */
public final class SwitchFinder {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{candor\\.([^}]+)}");
    private static final Pattern DEFINED = Pattern.compile("-D\\s*(candor\\.[^=\\s]+)");

    private final MavenSession session;
    private final MojoExecution execution;
    private final PluginDescriptor plugin;

    public SwitchFinder(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
        this.plugin = execution.getMojoDescriptor().getPluginDescriptor();
    }

    /** Returns a sentence for each switch that nobody reads, wherever it stands. */
    public List<String> complaints(@Nullable MavenProject project) {
        Switches switches = new Switches(execution.getGoal(), known(), running());
        Set<String> ofFile = ofFile();
        Set<String> ofRun = names(session.getUserProperties());
        ofRun.addAll(names(session.getSystemProperties()));
        ofRun.removeAll(ofFile);
        Set<String> ofProject = project == null ? Set.of() : names(project.getProperties());
        ofRun.removeIf(name -> isOfPom(name) && ofProject.contains(name));
        List<String> wrong = new ArrayList<>(switches.givenForThisRun(ofRun));
        wrong.addAll(switches.givenForAll(ofFile, " in .mvn/maven.config"));
        if (project != null) {
            ofProject.removeAll(ofRun);
            wrong.addAll(switches.givenForAll(ofProject, " in the properties of pom.xml or settings.xml"));
            Plugin declared = execution.getPlugin();
            wrong.addAll(switches.configured(elements(declared.getConfiguration()), null));
            declared.getExecutions().stream()
                    .filter(one -> one.getId().equals(execution.getExecutionId()))
                    .forEach(one -> wrong.addAll(switches.configured(ownElements(one, declared), goals(one))));
        }
        return wrong;
    }

    /** A property like {@code candor.plugin.version} is its pom's own; no switch has a second point in its name. */
    private static boolean isOfPom(String name) {
        return name.indexOf('.') != name.lastIndexOf('.');
    }

    private List<String> goals(PluginExecution one) {
        return one.getGoals().isEmpty() ? List.of(execution.getGoal()) : one.getGoals();
    }

    /** What the plugin's configuration has is inherited by each execution, and judged there. */
    private static Set<String> ownElements(PluginExecution one, Plugin declared) {
        Set<String> own = elements(one.getConfiguration());
        own.removeAll(elements(declared.getConfiguration()));
        return own;
    }

    private static Set<String> elements(@Nullable Object configuration) {
        Set<String> names = new TreeSet<>();
        if (configuration instanceof Xpp3Dom dom) {
            Stream.of(dom.getChildren()).map(Xpp3Dom::getName).forEach(names::add);
        }
        return names;
    }

    /** Returns the switches of each goal, and the names of its parameters, which are the same but for the prefix. */
    private Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new HashMap<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            Set<String> names = new HashSet<>();
            for (PlexusConfiguration parameter : goal.getMojoConfiguration().getChildren()) {
                Matcher property = PROPERTY.matcher(String.valueOf(parameter.getValue(null)));
                if (property.matches()) {
                    names.add(property.group(1));
                }
            }
            known.put(goal.getGoal(), names);
        }
        return known;
    }

    /** Returns our goals of this run: those named, and where a phase is, those bound in a project. */
    private Set<String> running() {
        Set<String> running = new HashSet<>(Set.of(execution.getGoal()));
        for (String task : session.getGoals()) {
            boolean isOurs = task.startsWith(plugin.getGoalPrefix() + ":") || task.contains(plugin.getArtifactId());
            if (isOurs) {
                running.add(task.substring(task.lastIndexOf(':') + 1).replaceFirst("@.*", ""));
            } else if (!task.contains(":")) {
                session.getProjects().forEach(project -> running.addAll(bound(project)));
            }
        }
        return running;
    }

    private Set<String> bound(MavenProject project) {
        Set<String> bound = new HashSet<>();
        project.getBuildPlugins().stream()
                .filter(one -> one.getKey().equals(plugin.getPluginLookupKey()))
                .flatMap(one -> one.getExecutions().stream())
                .forEach(one -> bound.addAll(one.getGoals()));
        return bound;
    }

    /** Returns what the repository's own {@code .mvn/maven.config} gives to every run. */
    private Set<String> ofFile() {
        Set<String> names = new HashSet<>();
        try {
            Path file = session.getRequest()
                    .getMultiModuleProjectDirectory()
                    .toPath()
                    .resolve(".mvn/maven.config");
            Matcher defined = DEFINED.matcher(OrdinaryFile.text(file, StandardCharsets.UTF_8));
            while (defined.find()) {
                names.add(defined.group(1));
            }
        } catch (IOException | RuntimeException e) {
            return Set.of();
        }
        return names;
    }

    private static Set<String> names(Properties properties) {
        return new HashSet<>(properties.stringPropertyNames());
    }
}
