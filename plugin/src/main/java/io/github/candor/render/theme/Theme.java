package io.github.candor.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that a site is made with, named like {@code pages/incident.mustache}: those of the default theme, each of
 * which a file of the same name in the user's folder replaces.
 */
public final class Theme {
    private static final String ROOT = "candor/theme/";
    private static final String LANDMARK = ROOT + "layout.mustache";

    /** What an author's new entries begin with lies beside the theme's files but is none of them. */
    private static final Set<String> FOR_AUTHORS = Set.of("incident.md", "maintenance.md");

    private final ClassLoader loader;
    private final NavigableSet<String> names;
    private final @Nullable Path overrides;

    private Theme(ClassLoader loader, NavigableSet<String> names, @Nullable Path overrides) {
        this.loader = loader;
        this.names = names;
        this.overrides = overrides;
    }

    /**
     * Returns the theme on the class path of {@code loader}, with the files in {@code overrides} in front.
     *
     * @param overrides the user's folder, or null
     * @throws TemplateException if a file in {@code overrides} replaces nothing
     */
    public static Theme of(ClassLoader loader, @Nullable Path overrides) {
        NavigableSet<String> names = defaultNames(loader);
        if (overrides != null) {
            requireKnown(overrides, names);
        }
        return new Theme(loader, names, overrides);
    }

    /** Returns the names of all files below {@code folder}, like {@code static/}, in alphabetical order. */
    public NavigableSet<String> names(String folder) {
        return names.subSet(folder, true, folder + Character.MAX_VALUE, false);
    }

    /** Returns the text of the file {@code name}. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /**
     * Returns the content of the file {@code name}.
     *
     * @throws TemplateException if the theme has no such file
     */
    public byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            if (in == null) {
                throw new TemplateException(name + ": the theme has no such file.", null);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the theme's " + name, e);
        }
    }

    private @Nullable InputStream open(String name) throws IOException {
        if (overrides != null && Files.isRegularFile(overrides.resolve(name))) {
            return Files.newInputStream(overrides.resolve(name));
        }
        return loader.getResourceAsStream(ROOT + name);
    }

    private static NavigableSet<String> defaultNames(ClassLoader loader) {
        URL landmark = loader.getResource(LANDMARK);
        if (landmark == null) {
            throw new TemplateException("The default theme (candor-site-template) is not on the class path.", null);
        }
        try {
            return landmark.openConnection() instanceof JarURLConnection jar ? inJar(jar) : below(folderOf(landmark));
        } catch (IOException | URISyntaxException e) {
            throw new TemplateException("The default theme cannot be listed: " + e.getMessage(), e);
        }
    }

    private static NavigableSet<String> inJar(JarURLConnection jar) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        jar.getJarFile().stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(ROOT))
                .forEach(entry -> names.add(entry.getName().substring(ROOT.length())));
        return names;
    }

    private static Path folderOf(URL landmark) throws URISyntaxException {
        return Path.of(landmark.toURI()).resolveSibling("");
    }

    private static NavigableSet<String> below(Path folder) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .forEach(names::add);
        }
        return names;
    }

    private static void requireKnown(Path overrides, NavigableSet<String> names) {
        try {
            for (String own : below(overrides)) {
                if (!names.contains(own) && !FOR_AUTHORS.contains(own)) {
                    throw new TemplateException(
                            overrides.getFileName() + "/" + own + ": replaces no file of the theme. It has: "
                                    + String.join(", ", names),
                            null);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + overrides, e);
        }
    }
}
