package io.github.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.preview.PreviewedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** An author at work on the sample: the page that is open in the browser follows what happens to the files. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class PreviewInBrowserIT {
    private static final String FILE = "incidents/lambda-feedback/2024-11-04-new-sign-in.md";
    private static final String PAGE = "incidents/2024-11-04-new-sign-in/";
    private static final String TITLE = "A week of trouble with the new sign-in";
    private static final String HEADING = "document.querySelector('h1').textContent.trim()";
    private static final String SCROLLED = "Math.round(scrollY)";
    private static final String MISTAKES = "document.querySelectorAll('#candor-preview .mistakes li').length";

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheSample() throws IOException {
        Path sample = Path.of("../content");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !sample.relativize(file).startsWith("target"))
                    .toList()) {
                Path target = content().resolve(sample.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void showsAnEditWhereTheReaderWas() throws Exception {
        try (PreviewedFolder preview = new PreviewedFolder(content(), null);
                OpenPage page = new OpenPage(preview.address() + PAGE, folder)) {
            page.await(HEADING, TITLE);
            page.await("document.readyState", "complete");
            page.ask("scrollTo(0, 700)");
            page.await(SCROLLED, "700");

            preview.write(FILE, text().replace(TITLE, "Another title"));

            page.await(HEADING, "Another title");
            page.await(SCROLLED, "700");
            assertThat(page.console()).isEmpty();
        }
    }

    @Test
    void showsAMistakeOverThePageUntilItIsFixed() throws Exception {
        try (PreviewedFolder preview = new PreviewedFolder(content(), null);
                OpenPage page = new OpenPage(preview.address() + PAGE, folder)) {
            // The empty page that a browser opens with has no mistakes either.
            page.await(HEADING, TITLE);
            page.await("document.readyState", "complete");
            page.await(MISTAKES, "0");
            page.ask("window.isTheSamePage = true");
            String right = text();

            preview.write(FILE, right.replace("tags:", "tgs:"));

            page.await(MISTAKES, "1");
            assertThat(page.ask("document.querySelector('.mistakes').innerText"))
                    .contains(FILE + ":", "tgs", "^", "Did you mean \"tags\"?");
            assertThat(page.ask(HEADING)).isEqualTo(TITLE);
            assertThat(page.ask("window.isTheSamePage")).isEqualTo("true");
            assertThat(violations(page)).isEmpty();

            preview.write(FILE, right.replace(TITLE, "Fixed"));

            page.await(HEADING, "Fixed");
            page.await(MISTAKES, "0");
            assertThat(page.console()).isEmpty();
        }
    }

    @Test
    void marksDraftsInListsAndMovesToTheirTime() throws Exception {
        try (PreviewedFolder preview = new PreviewedFolder(content(), null);
                OpenPage page = new OpenPage(preview.address() + "maintenance/", folder)) {
            page.await("document.querySelector('main .candor-draft')?.textContent", "Draft");
            assertThat(page.ask("document.querySelector('.candor-draft').previousElementSibling.textContent"))
                    .isEqualTo("An example of planned work");
            assertThat(violations(page)).isEmpty();

            page.ask("document.querySelector('input[name=now]').value = '2026-12-05T23:00'");
            page.ask("document.querySelector('#candor-preview form button').click()");

            page.await("document.body.className", "is-maintenance");
            assertThat(page.ask("location.pathname")).isEqualTo("/maintenance/");
            assertThat(page.console()).isEmpty();
        }
    }

    @Test
    void saysWhenThePreviewHasEnded() throws Exception {
        try (PreviewedFolder preview = new PreviewedFolder(content(), null);
                OpenPage page = new OpenPage(preview.address().toString(), folder)) {
            String notice = "getComputedStyle(document.querySelector('#candor-preview .gone')).display";
            page.await(notice, "none");

            preview.end();

            page.await(notice, "block");
        }
    }

    /** Returns what axe finds wrong with the page as it is now. */
    private static String violations(OpenPage page) throws IOException, InterruptedException {
        try (InputStream in =
                Objects.requireNonNull(PreviewInBrowserIT.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            String axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            page.ask("(function () { " + axe + "; })()");
        }
        return String.valueOf(page.ask("axe.run().then(found => found.violations.map(one => one.id + ' '"
                + " + one.nodes.map(node => node.html).join()).join('; '))"));
    }

    private String text() throws IOException {
        return Files.readString(content().resolve(FILE));
    }

    private Path content() {
        return folder.resolve("content");
    }
}
