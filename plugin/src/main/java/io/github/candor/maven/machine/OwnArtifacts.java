package io.github.candor.maven.machine;

import io.github.candor.author.starter.BroughtArtifact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** The plugin that runs, and what is released with it: their jars and poms, as files that Maven has. */
public final class OwnArtifacts {
    private final RepositorySystem repositories;
    private final MavenSession session;
    private final PluginDescriptor plugin;

    /** Keeps who is asked. */
    public OwnArtifacts(RepositorySystem repositories, MavenSession session, PluginDescriptor plugin) {
        this.repositories = repositories;
        this.session = session;
        this.plugin = plugin;
    }

    /** Returns all of them; none where one is not packed yet, because the same run of Maven builds it. */
    public List<BroughtArtifact> find() throws IOException {
        Map<String, BroughtArtifact> found = new LinkedHashMap<>();
        try {
            for (String name : names()) {
                add(found, name, "jar");
                addPoms(found, name);
            }
        } catch (ArtifactResolutionException e) {
            return List.of();
        }
        boolean isPacked = found.values().stream().allMatch(one -> Files.isRegularFile(one.file()));
        return isPacked ? List.copyOf(found.values()) : List.of();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(plugin.getArtifactId()));
        plugin.getArtifacts().stream()
                .filter(one -> one.getGroupId().equals(plugin.getGroupId()))
                .map(one -> one.getArtifactId())
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(names::add);
        return names;
    }

    /** Adds an artifact's pom, and those that it inherits from. */
    private void addPoms(Map<String, BroughtArtifact> found, String name)
            throws ArtifactResolutionException, IOException {
        String next = name;
        while (next != null) {
            Path pom = add(found, next, "pom");
            Parent parent = read(pom).getParent();
            next = parent != null && plugin.getGroupId().equals(parent.getGroupId()) ? parent.getArtifactId() : null;
        }
    }

    private Path add(Map<String, BroughtArtifact> found, String name, String type) throws ArtifactResolutionException {
        ArtifactRequest request = new ArtifactRequest(
                new DefaultArtifact(plugin.getGroupId(), name, type, plugin.getVersion()),
                session.getCurrentProject().getRemotePluginRepositories(),
                null);
        Path file = repositories
                .resolveArtifact(session.getRepositorySession(), request)
                .getArtifact()
                .getFile()
                .toPath();
        found.put(name + "." + type, new BroughtArtifact(name, type, file));
        return file;
    }

    private static Model read(Path pom) throws IOException {
        try (InputStream in = Files.newInputStream(pom)) {
            return new MavenXpp3Reader().read(in);
        } catch (XmlPullParserException e) {
            throw new IOException(pom + " cannot be read: " + e.getMessage(), e);
        }
    }
}
