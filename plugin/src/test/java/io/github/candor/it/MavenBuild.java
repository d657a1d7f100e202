package io.github.candor.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * One finished run of Maven.
 *
 * @param exitCode 0 if the build succeeded
 * @param lines what Maven printed, in order
 */
record MavenBuild(int exitCode, List<String> lines) {
    /** Options for a virtual machine that ends before any of its code would have been compiled as well as can be. */
    static final String SHORT_RUN = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    MavenBuild {
        lines = List.copyOf(lines);
    }

    /** The packaged plugin's goal of this name in full, like {@code io.github.candor:candor-maven-plugin:1.0:help}. */
    static String goal(String name) {
        return "io.github.candor:candor-maven-plugin:" + property("candor.it.version") + ":" + name;
    }

    /** Runs phases or goals in a folder, with a {@code pom.xml} in it or without. */
    static MavenBuild run(Path folder, String... goals) throws IOException, MavenInvocationException {
        return run(folder, new Properties(), goals);
    }

    /** Runs phases or goals in a folder, with properties as {@code -D} would set them. */
    static MavenBuild run(Path folder, Properties properties, String... goals)
            throws IOException, MavenInvocationException {
        return run(request(folder, properties, goals));
    }

    /** Runs phases or goals in a virtual machine with a heap of at most this size, like {@code 512m}. */
    static MavenBuild runWithHeap(String heap, Path folder, Properties properties, String... goals)
            throws IOException, MavenInvocationException {
        InvocationRequest request = request(folder, properties, goals);
        request.setMavenOpts(SHORT_RUN + " -Xmx" + heap);
        return run(request);
    }

    /** Runs phases or goals with variables of the environment; outside of any workflow of GitHub unless they say so. */
    static MavenBuild runIn(Map<String, String> environment, Path folder, Properties properties, String... goals)
            throws IOException, MavenInvocationException {
        InvocationRequest request = request(folder, properties, goals);
        request.addShellEnvironment("GITHUB_ACTIONS", "false");
        environment.forEach(request::addShellEnvironment);
        return run(request);
    }

    private static InvocationRequest request(Path folder, Properties properties, String... goals) throws IOException {
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.addArgs(List.of(goals));
        request.setProperties(properties);
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.setUserSettingsFile(LocalRepository.settings().toFile());
        request.setLocalRepositoryDirectory(LocalRepository.folder().toFile());
        request.setMavenOpts(SHORT_RUN);
        return request;
    }

    private static MavenBuild run(InvocationRequest request) throws MavenInvocationException {
        List<String> lines = new ArrayList<>();
        request.setOutputHandler(lines::add);
        request.setErrorHandler(lines::add);
        InvocationResult result = maven().execute(request);
        return new MavenBuild(result.getExitCode(), lines);
    }

    /** Returns where a build installs the file of an artifact of ours. */
    static Path installed(String artifact, String type) throws IOException {
        return LocalRepository.folder()
                .resolve("io/github/candor")
                .resolve(artifact)
                .resolve(property("candor.it.version"))
                .resolve(file(artifact, type));
    }

    /** Returns the name of the file of an artifact of ours, like {@code candor-sample-site-1.0.zip}. */
    static String file(String artifact, String type) {
        return artifact + "-" + property("candor.it.version") + "." + type;
    }

    private static DefaultInvoker maven() {
        DefaultInvoker invoker = new DefaultInvoker();
        invoker.setMavenHome(Path.of(property("candor.it.maven")).toFile());
        return invoker;
    }

    static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(
                    "The system property " + name + " is not set; run this test with `mvn verify`.");
        }
        return value;
    }
}
