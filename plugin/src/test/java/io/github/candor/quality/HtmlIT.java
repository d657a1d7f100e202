package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.programs.NpmPackages;
import io.github.candor.programs.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Every page, style sheet and picture of the sample and of every golden site, judged by html-validate and the Nu checker. */
@EnabledIf("isExpected")
class HtmlIT {
    @TempDir
    Path folder;

    static boolean isExpected() {
        return Program.areExpected("node", "npm", "java");
    }

    @Test
    void htmlValidateFindsNothing() throws Exception {
        Site.all(folder);

        assertThat(htmlValidate()).isEmpty();
    }

    @Test
    void htmlValidateWouldFindAFault() throws Exception {
        Files.writeString(folder.resolve("index.html"), page("<input type=\"text\"><p>"));

        assertThat(htmlValidate()).contains("no-implicit-close");
    }

    @Test
    void theNuCheckerFindsNothing() throws Exception {
        Site.all(folder);

        assertThat(nuChecker()).isEmpty();
    }

    @Test
    void theNuCheckerWouldFindAFault() throws Exception {
        Files.writeString(folder.resolve("index.html"), page("<section></section><img src=\"a.png\">"));
        Files.writeString(folder.resolve("site.css"), "p { colour: red }");
        Files.writeString(folder.resolve("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><p/></svg>");

        assertThat(nuChecker())
                .contains("Section lacks heading", "must have an “alt” attribute", "“colour”", "Element “p” not allowed");
    }

    private String htmlValidate() throws IOException, InterruptedException {
        String program = "node_modules/html-validate/bin/html-validate.mjs";
        return Program.asUser("node", NpmPackages.of("judges"))
                .report(program, "--config", "rules.cjs", "--formatter", "text", folder.toRealPath() + "/**/*.html");
    }

    private String nuChecker() throws IOException, InterruptedException {
        String program = "node_modules/vnu-jar/build/dist/vnu.jar";
        return Program.asUser("java", NpmPackages.of("judges"))
                .report("-jar", program, "--also-check-css", "--also-check-svg", folder.toString());
    }

    private static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Page</title></head>\n<body>" + body + "</body>\n</html>\n";
    }
}
