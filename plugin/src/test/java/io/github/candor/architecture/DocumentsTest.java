package io.github.candor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Level;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.IncidentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents for those who change the project name is there, and they name all of it. */
class DocumentsTest {
    private static final Path MAP = Path.of("README.md");
    private static final Path MAIN = Path.of("src/main/java/io/github/candor");
    private static final Path TESTS = Path.of("src/test/java/io/github/candor");
    private static final Path THEME = Path.of("../site-template");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    /** Folders that a path in the list may begin in. */
    private static final List<Path> ROOTS =
            List.of(Path.of(".."), Path.of("."), Path.of("src/test/resources"), THEME, MAIN);

    /** What the list names that is neither a class, a package nor a file. */
    private static final Set<String> WORDS =
            Set.of("PAGES", "OTHERS", "kind", "permits", "checks", "candor:help", "WARNING", "ERROR");

    @Test
    void nameEveryPackageAndNoOther() throws IOException {
        Set<String> listed = rows(section("## Packages"));

        assertSame(listed, packages(), "the table of packages in plugin/README.md");
    }

    @Test
    void leadWhoAddsSomethingToWhatIsThere() throws IOException {
        Set<String> lost = new TreeSet<>();
        for (String name : code(section("## To add …")).toList()) {
            boolean isWord = WORDS.contains(name) || name.startsWith("-D") || name.contains("…");
            if (!isWord && !isFile(name) && !isClassOrPackage(name)) {
                lost.add(name);
            }
        }

        assertThat(lost)
                .as("names in the list \"To add …\" of plugin/README.md that are not, or no longer, in the project")
                .isEmpty();
    }

    @Test
    void tellThemesOfEveryPage() throws IOException {
        String document = Files.readString(THEME.resolve("README.md"));
        Set<String> listed = document.lines()
                .filter(line -> line.startsWith("| `pages/"))
                .flatMap(line -> code(line.split("\\|", -1)[1]))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> pages = Files.list(THEME.resolve("pages"))) {
            Set<String> there = pages.map(
                            page -> "pages/" + page.getFileName().toString().replace(".mustache", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertSame(listed, there, "the table of views in site-template/README.md");
        }
    }

    @Test
    void tellAuthorsOfEveryKeyOfAnIncident() throws IOException {
        String document = Files.readString(Path.of("../content/README.md"));
        Set<String> listed = rows(part(document, "## Every key of an incident"));

        assertSame(listed, new TreeSet<>(IncidentReader.KEYS), "the table of keys of an incident in content/README.md");
    }

    @Test
    void tellAuthorsOfEveryPieceOfAdvice() throws IOException {
        String document = Files.readString(Path.of("../content/README.md"));
        Set<String> listed = rows(part(document, "## Checks"));
        Set<String> advice = Stream.of(Rule.values())
                .filter(rule -> rule.defaultLevel() == Level.WARNING)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertSame(listed, advice, "the table of advice in content/README.md");
    }

    /** What no golden site shows, no test compares with what it should be. */
    @Test
    void showEveryKeyOfAnIncidentInAGoldenSiteOrTheSample() throws IOException {
        Set<String> unused = new TreeSet<>(IncidentReader.KEYS);
        // The ids that programs know the golden sites by are pinned; StatuspageIdsTest has content of its own.
        unused.remove("statuspage_id");
        for (Path root : List.of(Path.of("src/test/resources/golden"), Path.of("../content/incidents"))) {
            for (Path file : files(root, ".md")) {
                String text = Files.readString(file);
                unused.removeIf(key -> text.contains("\n" + key + ":"));
            }
        }

        assertThat(unused)
                .as("keys to be used in an incident of src/test/resources/golden")
                .isEmpty();
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> rows(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> code(line.split("\\|", -1)[1]))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertSame(Set<String> listed, Set<String> there, String table) {
        Set<String> missing = new TreeSet<>(there);
        missing.removeAll(listed);
        Set<String> gone = new TreeSet<>(listed);
        gone.removeAll(there);
        assertThat(missing).as("add a row to " + table).isEmpty();
        assertThat(gone).as("named in " + table + ", but not in the project").isEmpty();
    }

    private static Set<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> MAIN.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isFile(String name) {
        return ROOTS.stream().anyMatch(root -> Files.exists(root.resolve(name)));
    }

    /** A class may stand with its package, and a nested one with its class: {@code model.Channel.Service}. */
    private static boolean isClassOrPackage(String name) throws IOException {
        String path = name.replace('.', '/');
        int last = path.lastIndexOf('/');
        return Files.isDirectory(MAIN.resolve(path))
                || isSource(path)
                || (last > 0
                        && isSource(path.substring(0, last))
                        && isIn(path.substring(0, last), path.substring(last + 1)));
    }

    private static boolean isSource(String path) throws IOException {
        return !source(path).isEmpty();
    }

    private static boolean isIn(String path, String word) throws IOException {
        return Files.readString(source(path).get(0)).matches("(?s).*\\b" + Pattern.quote(word) + "\\b.*");
    }

    private static List<Path> source(String path) throws IOException {
        try (Stream<Path> main = Files.walk(MAIN);
                Stream<Path> tests = Files.walk(TESTS)) {
            return Stream.concat(main, tests)
                    .filter(file -> file.endsWith(path + ".java"))
                    .toList();
        }
    }

    private static String section(String heading) throws IOException {
        return part(Files.readString(MAP), heading);
    }

    private static String part(String document, String heading) {
        assertThat(document).contains("\n" + heading + "\n");
        String rest = document.substring(document.indexOf("\n" + heading + "\n") + heading.length() + 2);
        return rest.split("\n## ", 2)[0];
    }

    private static Stream<String> code(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1));
    }
}
