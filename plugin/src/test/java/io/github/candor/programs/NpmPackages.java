package io.github.candor.programs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Packages of npm in exact versions, installed below {@code target/} once per run.
 *
 * <p>What to install says the {@code package.json} of a folder of the tests' resources; the scripts beside it are copied
 * too, so that they find the packages.
 */
public final class NpmPackages {
    private static final Path SOURCES = Path.of("src/test/resources/programs");
    private static final Path TARGET = Path.of("target/npm");
    private static final Map<String, Path> INSTALLED = new HashMap<>();

    private NpmPackages() {}

    /** Returns whether tests that need packages run here. */
    public static boolean areExpected() {
        return Program.areExpected("node", "npm");
    }

    /**
     * Returns the absolute folder with the scripts and packages of {@code name}, a folder of {@code programs/} in the
     * resources.
     *
     * @throws IOException if npm cannot install them
     */
    public static synchronized Path of(String name) throws IOException, InterruptedException {
        Path known = INSTALLED.get(name);
        if (known != null) {
            return known;
        }
        Path folder = Files.createDirectories(TARGET.resolve(name)).toAbsolutePath();
        for (Path file : files(SOURCES.resolve(name))) {
            Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        install(folder);
        INSTALLED.put(name, folder);
        return folder;
    }

    /** Test classes run in two processes, which must not install into one folder at once. */
    private static void install(Path folder) throws IOException, InterruptedException {
        Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (!held.isValid()) {
                throw new IOException("lost the lock " + lock);
            }
            Program.asUser("npm", folder).run("install", "--no-audit", "--no-fund", "--ignore-scripts");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
