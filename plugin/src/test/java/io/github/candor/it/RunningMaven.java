package io.github.candor.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run of Maven that does not end by itself: its output is read while it runs, and it is told to end. */
final class RunningMaven implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Serving .* at (http://127\\.0\\.0\\.1:\\d+/\\S*) ");
    private static final long PATIENCE_MILLIS = 120_000;

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private int seen;

    private RunningMaven(Process process) {
        this.process = process;
        Thread reading = new Thread(this::read, "maven-output");
        reading.setDaemon(true);
        reading.start();
    }

    /** Starts goals in a folder, with properties as {@code -D} would set them. */
    static RunningMaven start(Path folder, Properties properties, String... goals) throws IOException {
        boolean isWindows = File.separatorChar == '\\';
        Path program = Path.of(MavenBuild.property("candor.it.maven"), "bin", isWindows ? "mvn.cmd" : "mvn");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-B",
                "-ntp",
                "-s",
                LocalRepository.settings().toString(),
                "-Dmaven.repo.local=" + LocalRepository.folder()));
        properties.stringPropertyNames().forEach(name -> command.add("-D" + name + "=" + properties.getProperty(name)));
        command.addAll(Arrays.asList(goals));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("MAVEN_OPTS", MavenBuild.SHORT_RUN);
        return new RunningMaven(builder.start());
    }

    /** Waits until it serves, and returns the address. */
    String awaitAddress() throws InterruptedException {
        Matcher serving = ADDRESS.matcher(awaitLine("Serving "));
        if (!serving.find()) {
            throw new IllegalStateException("no address in: " + lines());
        }
        return serving.group(1);
    }

    /** Waits for a line with {@code part} in it, after those waited for before, and returns it. */
    String awaitLine(String part) throws InterruptedException {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += 20) {
            List<String> all = lines();
            while (seen < all.size()) {
                String line = all.get(seen++);
                if (line.contains(part)) {
                    return line;
                }
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException(
                String.format(Locale.ROOT, "no line with \"%s\" in:%n%s", part, String.join("\n", lines())));
    }

    /** Ends what it reads, as a closed terminal does. */
    void endInput() throws IOException {
        process.getOutputStream().close();
    }

    /** Tells it to end as Ctrl-C does: its shutdown hooks run, and its last words can be read. */
    void tellToEnd() {
        process.toHandle().destroy();
    }

    /** Waits for the end and returns the exit code. */
    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("Maven did not end: " + lines());
        }
        return process.exitValue();
    }

    /** Returns whether it ends before {@code seconds} are over. */
    boolean awaitExitWithin(long seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    /** Returns what it printed so far. */
    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try {
            process.inputReader().lines().forEach(this::add);
        } catch (UncheckedIOException e) {
            add("the output was closed: " + e.getMessage());
        }
    }

    private synchronized void add(String line) {
        lines.add(line);
    }
}
