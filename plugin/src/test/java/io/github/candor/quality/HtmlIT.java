package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Sha256;
import io.github.candor.programs.NpmPackages;
import io.github.candor.programs.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of the sample and of every golden site, judged by html-validate; the largest of each kind, and every style sheet
 * and picture, by the Nu checker, which takes longer.
 */
@EnabledIf("isExpected")
class HtmlIT {
    @TempDir
    static Path sites;

    private static List<Site> all = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void build() throws Exception {
        all = Site.all(sites);
    }

    static boolean isExpected() {
        return Program.areExpected("node", "npm", "java");
    }

    @Test
    void htmlValidateFindsNothing() throws Exception {
        assertThat(htmlValidate(all.stream().map(Site::folder).toList())).isEmpty();
    }

    @Test
    void htmlValidateWouldFindAFault() throws Exception {
        Files.writeString(folder.resolve("index.html"), page("<input type=\"text\"><p>"));

        assertThat(htmlValidate(List.of(folder))).contains("no-implicit-close");
    }

    @Test
    void theNuCheckerFindsNothing() throws Exception {
        List<ServedSite> served = new ArrayList<>();
        try {
            for (Site site : all) {
                served.add(ServedSite.of(site));
            }
            List<String> pages = new ArrayList<>();
            for (ServedSite site : served) {
                pages.addAll(site.kinds());
            }

            assertThat(nuChecker(pages)).isEmpty();
            assertThat(nuChecker(files(sites, ".*\\.(css|svg)"))).isEmpty();
        } finally {
            served.forEach(ServedSite::close);
        }
    }

    @Test
    void theNuCheckerWouldFindAFault() throws Exception {
        Files.writeString(folder.resolve("index.html"), page("<section></section><img src=\"a.png\">"));
        Files.writeString(folder.resolve("site.css"), "p { colour: red }");
        Files.writeString(folder.resolve("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><p/></svg>");

        assertThat(nuChecker(files(folder, ".*")))
                .contains(
                        "Section lacks heading", "must have an “alt” attribute", "“colour”", "Element “p” not allowed");
    }

    private static String htmlValidate(List<Path> folders) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("html-validate.mjs"));
        for (Path folder : folders) {
            arguments.add(folder.toRealPath().toString());
        }
        return Program.asUser("node", NpmPackages.of("judges")).report(arguments.toArray(String[]::new));
    }

    /** It reads pages from a server, since what "self" means in a page's policy is known only there. */
    private static String nuChecker(List<String> judged) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xss8m",
                "-Dnu.validator.servlet.allow-forbidden-hosts=true",
                "-jar",
                "node_modules/vnu-jar/build/dist/vnu.jar"));
        if (judged.stream().noneMatch(one -> one.startsWith("http:"))) {
            // With these it no longer knows pictures within pages that come from a server.
            arguments.addAll(List.of("--also-check-css", "--also-check-svg"));
        }
        arguments.addAll(judged);
        return Program.asUser("java", NpmPackages.of("judges")).report(arguments.toArray(String[]::new));
    }

    /** Of files with the same bytes, which most sites have of the theme, one is enough. */
    private static List<String> files(Path folder, String name) throws IOException {
        Map<String, String> byContent = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(name))
                    .toList()) {
                byContent.putIfAbsent(Sha256.hex(Files.readString(file)), file.toString());
            }
        }
        return List.copyOf(byContent.values());
    }

    private static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Page</title></head>\n<body>" + body
                + "</body>\n</html>\n";
    }
}
