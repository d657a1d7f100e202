package io.github.candor.render.theme;

import io.github.candor.address.SlashedPath;
import io.github.candor.model.FileName;
import io.github.candor.problem.DiskFault;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Lists the files that a theme, or a user's own folder, consists of. */
final class ThemeNames {
    /** Where the default theme lies on a class path. */
    static final String ROOT = "candor/theme/";

    private static final String LANDMARK = ROOT + "layout.mustache";

    private ThemeNames() {}

    /** Returns the names of the default theme on the class path of {@code loader}. */
    static NavigableSet<String> inTheTheme(ClassLoader loader) {
        URL landmark = loader.getResource(LANDMARK);
        if (landmark == null) {
            throw new TemplateException("The default theme (candor-site-template) is not on the class path.", null);
        }
        try {
            return landmark.openConnection() instanceof JarURLConnection jar ? inJar(jar) : below(folderOf(landmark));
        } catch (IOException | URISyntaxException e) {
            throw new TemplateException("The default theme cannot be listed: " + DiskFault.withPath(e), e);
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

    /** Returns the names of all files below {@code folder}. */
    static NavigableSet<String> below(Path folder) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> Stream.iterate(file, part -> part != null && !part.equals(folder), Path::getParent)
                            .noneMatch(part ->
                                    FileName.isLeftOver(part.getFileName().toString())))
                    .map(file -> SlashedPath.of(folder.relativize(file)))
                    .forEach(names::add);
        }
        return names;
    }
}
